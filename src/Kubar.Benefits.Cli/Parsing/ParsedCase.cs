using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Cli.Parsing;

/// <summary>A case that has been read, with what was found wrong on the way.</summary>
/// <param name="Place">Where it stands in the input.</param>
/// <param name="Id">Its own key, where that could be read.</param>
/// <param name="Case">
/// The case without what was wrong, and with stand-ins for what is required; null where the text is no object.
/// </param>
/// <param name="StandIns">Which required facts are stand-ins.</param>
/// <param name="Problems">Everything that is wrong with the text; empty when it is a case.</param>
internal sealed record ParsedCase(string Place, string? Id, BenefitCase? Case, StandIns StandIns, ValueList<Problem> Problems)
{
    public static ParsedCase Unreadable(string place, LocalizedText why) => new(place, null, null, StandIns.None, [new(place, why)]);
}

/// <summary>Required facts that a case does not tell.</summary>
[Flags]
internal enum StandIns
{
    None = 0,
    Segment = 1,
    Kind = 2,
    Date = 4,
}
