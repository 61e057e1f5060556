using System;
using System.IO;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// The README as a package shows it, away from the repository: links between the pages lead to the address that the package is
/// published at, or, where there is none, are the words that they stood under; so do pictures. A link that leads nowhere is never packed.
/// </summary>
public sealed class PackedReadme : Task
{
    private static readonly Regex Link = new Regex(@"(?<image>!?)\[(?<words>[^\]\n]+)\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant);

    /// <summary>The repository's page.</summary>
    [Required]
    public string Source { get; set; } = "";

    /// <summary>The page to pack.</summary>
    [Required]
    public string Target { get; set; } = "";

    /// <summary>What stands before the path of a file of the repository, without a slash at its end; may be empty.</summary>
    public string Address { get; set; } = "";

    public override bool Execute()
    {
        string[] lines = File.ReadAllText(Source).Split('\n');
        bool isCode = false;
        for (int i = 0; i < lines.Length; i++)
        {
            isCode ^= lines[i].StartsWith("```", StringComparison.Ordinal);
            lines[i] = isCode ? lines[i] : Link.Replace(lines[i], Led);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Target))!);
        File.WriteAllText(Target, string.Join("\n", lines));
        return true;
    }

    private string Led(Match link)
    {
        string target = link.Groups["target"].Value;
        return target.StartsWith("#", StringComparison.Ordinal) || target.IndexOf("://", StringComparison.Ordinal) >= 0 ? link.Value
            : Address.Length == 0 ? link.Groups["words"].Value
            : link.Groups["image"].Value + "[" + link.Groups["words"].Value + "](" + Address.TrimEnd('/') + "/" + target + ")";
    }
}
