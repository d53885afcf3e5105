export default () => ({ Scal: class {} });
