using Kubar.Benefits.Assessments;

namespace Kubar.Benefits.Tests.Properties;

/// <summary>The least and the most that an entitlement can come to; what is not owed comes to nothing.</summary>
internal readonly record struct Bounds(long Least, long Most)
{
    public static Bounds Of(Entitlement? entitlement) => entitlement?.Outcome switch
    {
        Undetermined open => new Bounds(open.AtLeast?.Value ?? 0, open.AtMost?.Value ?? long.MaxValue),
        Entitled { Value: UnlimitedCare { ActualCost: null } } => new Bounds(0, long.MaxValue),
        Entitled known => new Bounds(known.Value.Amount?.Value ?? 0, known.Value.Amount?.Value ?? 0),
        _ => new Bounds(0, 0),
    };

    public bool Contains(Bounds other) => Least <= other.Least && other.Most <= Most;
}
