export default () => {
  throw new Error('the survey has no houses');
};
