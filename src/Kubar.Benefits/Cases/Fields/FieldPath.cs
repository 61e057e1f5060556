using System.Globalization;
using System.Text;

namespace Kubar.Benefits.Cases.Fields;

/// <summary>The way to a property from its owner: names of properties, and positions in lists.</summary>
internal readonly struct FieldPath
{
    private readonly string[] _steps;
    private readonly int _at;

    private FieldPath(string[] steps, int at) => (_steps, _at) = (steps, at);

    /// <summary>Whether nothing is left of the way.</summary>
    public bool IsEnd => _at == _steps.Length;

    /// <summary>The next property's name.</summary>
    public string Name => _steps[_at];

    /// <summary>The next position in a list; null where no position comes next.</summary>
    public int? Position => int.TryParse(Name, NumberStyles.None, CultureInfo.InvariantCulture, out int position) ? position : null;

    /// <summary>What is left behind the next step.</summary>
    public FieldPath Rest => new(_steps, _at + 1);

    /// <summary>The path of the same property in every item of a list: <c>family.children[].level</c>.</summary>
    public static string WithoutPositions(string path)
    {
        var general = new StringBuilder(path.Length);
        bool isPosition = false;
        foreach (char letter in path)
        {
            isPosition &= letter != ']';
            if (!isPosition)
            {
                general.Append(letter);
            }

            isPosition |= letter == '[';
        }

        return general.ToString();
    }

    /// <summary>The way that a path such as <c>family.children[0].level</c> tells.</summary>
    public static FieldPath Of(string path) => new(path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.'), 0);
}
