using CustomerRelations.Calendar;
using CustomerRelations.Data;
using CustomerRelations.Entities;
using CustomerRelations.Results;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CustomerRelations.Office.Letters;

/// <summary>The book of letter templates. One that is not wanted any more is retired: letters point at it.</summary>
public sealed class TemplateBook(CrmDbContext db, Work work, TimeProvider clock, IValidator<TemplateForm> rules)
{
    private const string Book = "/admin/templates";

    /// <summary>Every template by kind, language and name, the retired ones last.</summary>
    public async Task<IReadOnlyList<TemplateCard>> ListAsync(CancellationToken cancel) =>
        (await db.LetterTemplates.AsNoTracking().ToListAsync(cancel))
            .OrderBy(row => row.RetiredAt is not null).ThenBy(row => row.Kind).ThenBy(row => row.Language, StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.InvariantCultureIgnoreCase)
            .Select(row => new TemplateCard(row)).ToList();

    public async Task<TemplateCard?> FindAsync(Guid id, CancellationToken cancel) =>
        await db.LetterTemplates.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancel) is { } row ? new TemplateCard(row) : null;

    /// <returns>Done with the template's path; Invalid.</returns>
    public async Task<Result<string>> AddAsync(Submission form, TemplateForm input, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            var template = new LetterTemplate { Kind = input.Kind!.Value, Name = "", Subject = "", Body = "" };
            Write(template, input);
            if (await TakenAsync(template, token) is { } taken)
            {
                return taken;
            }

            db.LetterTemplates.Add(template);
            db.Note("Letter template written", template);
            return Result.Done($"{Book}/{template.Id}");
        }, cancel);
    }

    /// <returns>Done with the template's path; Invalid; NotFound; Conflict when somebody else changed it meanwhile.</returns>
    public async Task<Result<string>> ChangeAsync(Submission form, Guid id, TemplateForm input, CancellationToken cancel)
    {
        if (await rules.ValidateAsync(input, cancel) is { IsValid: false } problems)
        {
            return Result.Invalid(problems);
        }

        return await work.RunAsync(form, async token =>
        {
            if (await db.LetterTemplates.FirstOrDefaultAsync(row => row.Id == id, token) is not { } template)
            {
                return Result.NotFound("There is no such template.");
            }

            if (template.Version != input.Version)
            {
                return Stale.Form;
            }

            Write(template, input);
            db.Note("Letter template changed", template);
            return await TakenAsync(template, token) is { } taken ? taken : Result.Done($"{Book}/{template.Id}");
        }, cancel);
    }

    /// <summary>Retires a template, or takes it back into use.</summary>
    /// <returns>Done; NotFound; Conflict when somebody else changed it meanwhile.</returns>
    public Task<Result<string>> RetireAsync(Submission form, Guid id, Guid? version, CancellationToken cancel) => work.RunAsync(form, async token =>
    {
        if (await db.LetterTemplates.FirstOrDefaultAsync(row => row.Id == id, token) is not { } template)
        {
            return Result.NotFound("There is no such template.");
        }

        if (template.Version != version)
        {
            return Stale.Form;
        }

        template.RetiredAt = template.RetiredAt is null ? clock.Moment() : null;
        db.Note(template.RetiredAt is null ? "Letter template taken back" : "Letter template retired", template);
        return Result.Done(Book);
    }, cancel);

    private static void Write(LetterTemplate template, TemplateForm input)
    {
        (template.Language, template.Name, template.Subject) = (input.Language!.Trim(), input.Name!.Trim(), input.Subject!.Trim());
        (template.Body, template.BodyUpset) = (Text(input.Body!), string.IsNullOrWhiteSpace(input.BodyUpset) ? null : Text(input.BodyUpset));
    }

    private static string Text(string typed) => typed.ReplaceLineEndings("\n").Trim();

    private async Task<Failure?> TakenAsync(LetterTemplate wanted, CancellationToken cancel) =>
        await db.LetterTemplates.AsNoTracking().AnyAsync(row => row.Id != wanted.Id && row.Kind == wanted.Kind && row.Language == wanted.Language && row.Name == wanted.Name, cancel)
            ? Result.Invalid(nameof(TemplateForm.Name), "There is one of that kind and language under this name already.")
            : null;
}
