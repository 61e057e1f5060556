using System.Text.Json.Serialization;

namespace Kubar.Benefits.Law;

/// <summary>A place in an instrument, and how sure it is that the place says what the rule says.</summary>
/// <param name="Instrument">The instrument's short name: <c>PP 44/2015</c>.</param>
/// <param name="Place">The place in it: <c>Pasal 25(2)b angka 4</c>.</param>
/// <param name="Grade">The grade.</param>
[JsonConverter(typeof(Json.Answers.CitationConverter))]
public sealed record Citation(string Instrument, string Place, Grade Grade)
{
    /// <summary>The instrument and the place: <c>PP 44/2015 Lampiran III I.b.4</c>.</summary>
    public string Text => $"{Instrument} {Place}";

    /// <summary>The text and the grade in brackets.</summary>
    public override string ToString() => $"{Text} [{Grade}]";
}
