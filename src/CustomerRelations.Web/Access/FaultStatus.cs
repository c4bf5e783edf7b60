using CustomerRelations.Data;

namespace CustomerRelations.Web.Access;

/// <summary>The status that answers an error: one choice for the page and for the log.</summary>
internal static class FaultStatus
{
    public static int Of(Exception error, IDatabaseFaults faults) => error switch
    {
        _ when faults.IsUnavailable(error) => StatusCodes.Status503ServiceUnavailable,
        BadHttpRequestException bad => bad.StatusCode,
        InvalidDataException => StatusCodes.Status413PayloadTooLarge,
        _ => StatusCodes.Status500InternalServerError,
    };
}
