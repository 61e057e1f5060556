namespace Kubar.Benefits.Cli.Roster;

/// <summary>Sentences of the roster command that are not about a cell.</summary>
internal static class RosterTexts
{
    public static LocalizedText Empty { get; } = new("Berkas kosong: tidak ada judul kolom di dalamnya.", "The file is empty: there is no header in it.");
}
