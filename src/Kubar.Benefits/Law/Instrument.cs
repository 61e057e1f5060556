using Kubar.Benefits.Expressions;
using NodaTime;

namespace Kubar.Benefits.Law;

/// <summary>A law or regulation.</summary>
internal sealed record Instrument(string Id, string ShortName, LocalizedText Subject, LocalDate Signed, LocalDate InForceFrom, Grade Grade)
{
    /// <summary>A place in it, from the day it came into force.</summary>
    public DatedCitation At(string place) => new(new Citation(ShortName, place, Grade), InForceFrom, null);

    /// <summary>An article.</summary>
    public DatedCitation Pasal(string article) => At($"Pasal {article}");

    /// <summary>Whether it was in force on a day.</summary>
    public Truth IsInForceOn(Date day) => Date.On(InForceFrom) <= day;
}
