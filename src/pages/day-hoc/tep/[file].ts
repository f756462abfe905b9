import { handoutPaths } from '../../../make/handouts.ts';

export { GET } from '../../../make/handouts.ts';
export const getStaticPaths = () => handoutPaths('vi');
