using Kubar.Benefits.Cases;
using Kubar.Benefits.Json;
using Kubar.Benefits.Json.Streaming;

namespace Kubar.Benefits.Cli.Parsing;

/// <summary>A case that has been read, and where.</summary>
/// <param name="Place">Where it stands in the input.</param>
/// <param name="Id">Its own key, where that could be read.</param>
/// <param name="Case">The case without what was wrong, and with stand-ins for what is required; null where the text is no object.</param>
/// <param name="Problems">Everything that is wrong; empty when it could be read.</param>
internal sealed record ParsedCase(string Place, string? Id, BenefitCase? Case, ValueList<Problem> Problems)
{
    public static ParsedCase Of(RawCase raw)
    {
        (BenefitCase? value, string? id, ValueList<Problem> problems) = InputReading.Of(raw, InputReading.Case);
        return new(raw.Place, id, value, problems);
    }
}
