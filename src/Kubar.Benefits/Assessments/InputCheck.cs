using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Assessments;

/// <summary>Collects what is wrong with something handed in, each problem with its path.</summary>
internal abstract class InputCheck
{
    private FieldRun? _run;

    protected FieldRun Run => _run ??= new();

    /// <summary>Whether nothing has been found; there is no run where nothing was.</summary>
    protected bool IsSound => _run is null || _run.IsSound;

    /// <summary>What was found first, and what was found then but for what is within it.</summary>
    public static ValueList<Problem> Joined(ValueList<Problem> first, ValueList<Problem> then) => (first.Count, then.Count) switch
    {
        (0, _) => then,
        (_, 0) => first,
        _ => first.Concat(then.Where(problem => !first.Any(reported => IsWithin(problem.Path, reported.Path)))).ToValueList(),
    };

    private static bool IsWithin(string path, string outer) =>
        outer.Length > 0
        && path.StartsWith(outer, StringComparison.Ordinal)
        && (path.Length == outer.Length || path[outer.Length] is '.' or '[');

    protected void Require(bool holds, string path, string indonesian, string english)
    {
        if (!holds)
        {
            Report(path, indonesian, english);
        }
    }

    protected void Report(string path, string indonesian, string english) => Run.Report(path, new(indonesian, english));
}
