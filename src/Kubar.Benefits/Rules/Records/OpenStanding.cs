using Kubar.Benefits.Expressions;

namespace Kubar.Benefits.Rules.Records;

/// <summary>A standing as it is, and as it would be were something else true that the case leaves open.</summary>
internal sealed class OpenStanding
{
    private readonly Standing _first;
    private Standing _whole;
    private readonly IReadOnlyList<string> _paths;
    private List<(Standing Standing, IReadOnlyList<string> Paths)>? _others;

    /// <summary>A standing of which all that is not known hangs on the same paths.</summary>
    public OpenStanding(in Standing standing, IReadOnlyList<string>? paths = null)
    {
        _first = standing;
        _paths = paths ?? [];
        _whole = standing;
    }

    /// <summary>What holds in every way it can be.</summary>
    public ref readonly Standing Whole => ref _whole;

    /// <summary>Another way it can be, and the paths that would rule it out.</summary>
    public void Add(in Standing other, IReadOnlyList<string> paths)
    {
        _whole = Standing.Hull(in _whole, in other);
        (_others ??= []).Add((other, paths));
    }

    /// <summary>The paths that would tell a value: those of the ways in which it differs, the fewest first.</summary>
    public IReadOnlyList<string> PathsOf(ValueOfStanding value)
    {
        Bounds known = value(in _first);
        var paths = new List<string>(known.IsKnown ? [] : _paths);
        foreach ((Standing other, IReadOnlyList<string> told) in (_others ?? []).OrderBy(other => other.Paths.Count))
        {
            Bounds both = Bounds.Hull(known, value(in other));
            if (both != known)
            {
                known = both;
                paths.AddRange(told.Where(path => !paths.Contains(path)));
            }
        }

        return paths;
    }
}

/// <summary>One value of a standing, which is read where it lies: to hand it over would cost more than to read it.</summary>
internal delegate Bounds ValueOfStanding(in Standing standing);
