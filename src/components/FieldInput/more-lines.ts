/** Name of the button that asks for more empty lines; its value is the field. The form is drawn again, unsaved. */
export const moreLinesOf = 'more-lines';
