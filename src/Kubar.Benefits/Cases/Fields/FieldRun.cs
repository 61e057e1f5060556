using System.Globalization;
using System.Text;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>
/// One reading or checking of something handed in: where it stands, and everything found wrong on the way. A place is written out
/// only when something is wrong there, and after so many problems the rest is counted.
/// </summary>
internal sealed class FieldRun
{
    private const int MostProblems = 1000;

    private readonly List<(string Name, int Index)> _places = [];
    private List<Problem>? _found;
    private int _further;

    /// <summary>Required facts that are not told, for which others stand in.</summary>
    public StandIns StandIns { get; set; }

    /// <summary>The segment, where it is told and is one: what else may be told can depend on it.</summary>
    public Segment? Segment { get; set; }

    /// <summary>The kind of event, where it is told and is one.</summary>
    public EventKind? Kind { get; set; }

    /// <summary>What was found wrong when it was read.</summary>
    public ValueList<Problem> Reported { get; set; } = [];

    /// <summary>Everything that is wrong; empty where nothing is.</summary>
    public ValueList<Problem> Problems => (_found, _further) switch
    {
        (null, _) => [],
        (_, 0) => _found.ToValueList(),
        _ => _found.Append(new("", ProblemTexts.Further(_further))).ToValueList(),
    };

    /// <summary>Whether nothing has been found wrong.</summary>
    public bool IsSound => _found is null;

    /// <summary>Goes to a property of the place, or to an item of a list there.</summary>
    public void Enter(string name, int index = -1) => _places.Add((name, index));

    /// <summary>Goes to an item of the list at the place, instead of the list; <see cref="Leave"/> goes back to the list.</summary>
    public void EnterItem(int index) => _places.Add(("", index));

    /// <summary>Goes back.</summary>
    public void Leave() => _places.RemoveAt(_places.Count - 1);

    /// <summary>Notes a problem with the place.</summary>
    public void Report(LocalizedText message)
    {
        _found ??= [];
        if (_found.Count < MostProblems)
        {
            _found.Add(new(Path(), message));
        }
        else
        {
            _further++;
        }
    }

    /// <summary>Notes a problem with a property of the place.</summary>
    public void Report(string name, LocalizedText message)
    {
        Enter(name);
        Report(message);
        Leave();
    }

    /// <summary>Whether something was found wrong with the place, or within it, when it was read.</summary>
    public bool IsReportedHere()
    {
        if (Reported.Count == 0)
        {
            return false;
        }

        string here = Path();
        return Reported.Any(problem => problem.Path.StartsWith(here, StringComparison.Ordinal) && (problem.Path.Length == here.Length || problem.Path[here.Length] is '.' or '['));
    }

    private string Path()
    {
        var path = new StringBuilder();
        foreach ((string name, int index) in _places)
        {
            _ = path.Append(path.Length == 0 || name.Length == 0 ? "" : ".").Append(name);
            if (index >= 0)
            {
                _ = path.Append('[').Append(index.ToString(CultureInfo.InvariantCulture)).Append(']');
            }
        }

        return path.ToString();
    }
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
