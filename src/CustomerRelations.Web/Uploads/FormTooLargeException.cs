namespace CustomerRelations.Web.Uploads;

/// <summary>A form with files is longer than anybody may send; its sender is not heard out.</summary>
public sealed class FormTooLargeException() : IOException("The form is too long.");
