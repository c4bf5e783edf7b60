// The public form says how many letters are left, and that files are too large before they are sent.
const few = 400;

for (const area of document.querySelectorAll('textarea[data-left]')) {
  const place = document.getElementById(area.dataset.left);
  area.addEventListener('input', () => {
    const left = area.maxLength - area.value.length;
    place.textContent = left <= few ? `${left} letters left.` : '';
  });
}

for (const chosen of document.querySelectorAll('input[type="file"][data-most-all]')) {
  chosen.addEventListener('change', () => {
    const files = [...chosen.files];
    const large = files.find(file => file.size > Number(chosen.dataset.mostEach));
    const all = files.reduce((sum, file) => sum + file.size, 0);
    chosen.setCustomValidity(large ? `“${large.name}” is larger than 10 MB. Make it smaller or leave it out.` : all > Number(chosen.dataset.mostAll) ? 'Together they are more than 25 MB. Choose the ones that matter most.' : '');
    chosen.reportValidity();
  });
}
