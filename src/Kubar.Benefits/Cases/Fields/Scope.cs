namespace Kubar.Benefits.Cases.Fields;

/// <summary>For which segment or kinds of event a property is; told of another it would be passed over, which is more likely a mistake.</summary>
/// <param name="Segment">The segment; null: both.</param>
/// <param name="Kinds">The kinds of event; empty: all.</param>
/// <param name="Message">What is said where it is told of another.</param>
internal sealed record Scope(Segment? Segment, ValueList<EventKind> Kinds, LocalizedText Message)
{
    public static readonly Scope Pu = new(Cases.Segment.Pu, [], new("hanya bagi penerima upah (pu)", "is only for a wage recipient (pu)"));

    public static readonly Scope WageOfPu = Pu with
    {
        Message = new(
            "hanya bagi penerima upah (pu); bagi bpu isilah monthlyIncome, yaitu penghasilan yang dilaporkan",
            "is only for a wage recipient (pu); of a bpu give monthlyIncome, the income reported"),
    };

    public static readonly Scope WorkAccident = new(null, [EventKind.WorkAccident], new("hanya bagi kecelakaan kerja", "is only for a work accident"));

    public static readonly Scope Disease = new(null, [EventKind.OccupationalDisease], new("hanya bagi penyakit akibat kerja", "is only for an occupational disease"));

    public static readonly Scope SuddenDeath = new(null, [EventKind.SuddenDeathAtWork], new("hanya bagi meninggal mendadak di tempat kerja", "is only for a sudden death at work"));

    public static readonly Scope DiseaseAfterEmployment = Disease with
    {
        Message = new(
            "hanya bagi penyakit akibat kerja; bagi kejadian lain isilah membership.endedOn",
            "is only for an occupational disease; for another event give membership.endedOn"),
    };

    public static readonly Scope Suspected = new(
        null,
        [EventKind.WorkAccident, EventKind.OccupationalDisease, EventKind.SuddenDeathAtWork],
        new("hanya bagi kecelakaan kerja, penyakit akibat kerja, dan meninggal mendadak", "is only for a work accident, an occupational disease or a sudden death"));

    /// <summary>Whether it may be told; of a segment or a kind that is not known it may.</summary>
    public bool Admits(Segment? segment, EventKind? kind) =>
        (Segment is null || segment is null || Segment == segment) && (Kinds.Count == 0 || kind is not { } known || Has(known));

    // Asked of every property of every case: no enumerator is made.
    private bool Has(EventKind kind)
    {
        foreach (EventKind one in Kinds)
        {
            if (one == kind)
            {
                return true;
            }
        }

        return false;
    }
}
