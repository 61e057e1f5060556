using FluentAssertions;
using Kubar.Benefits.Book;
using Xunit;

namespace Kubar.Benefits.Tests.LawBooks;

/// <summary>docs/rulebook is what the rules make of it today.</summary>
public sealed class RulebookFileTests
{
    private const string Folder = "docs/rulebook";
    private const string WriteVariable = "KUBAR_WRITE_RULEBOOK";

    [Theory]
    [InlineData(Language.Indonesian)]
    [InlineData(Language.English)]
    public void Files_OfTheRepository_AreWhatTheRulesMake(Language language)
    {
        string root = RepositoryRoot.PathOf(Folder);
        (string Path, string Text)[] made = [.. LawBook.Files(language)];
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            Write(root, language, made);
        }

        foreach ((string path, string text) in made)
        {
            File.ReadAllText(Path.Combine(root, path)).Split('\n').Should().Equal(text.Split('\n'), $"{WriteVariable}=1 writes {path} anew");
        }

        Directory.EnumerateFiles(Path.Combine(root, LawBook.FolderOf(language)))
            .Select(file => $"{LawBook.FolderOf(language)}/{Path.GetFileName(file)}")
            .Should().BeEquivalentTo(made.Select(file => file.Path));
    }

    [Fact]
    public void Files_MadeTwice_AreTheSame() => LawBook.Files(Language.English).Should().Equal(LawBook.Files(Language.English));

    [Fact]
    public void Files_OfTheTwoLanguages_AreTwins() =>
        LawBook.Of(Language.Indonesian).Select(page => page.Name).Should().Equal(LawBook.Of(Language.English).Select(page => page.Name));

    private static void Write(string root, Language language, (string Path, string Text)[] made)
    {
        string folder = Path.Combine(root, LawBook.FolderOf(language));
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        _ = Directory.CreateDirectory(folder);
        foreach ((string path, string text) in made)
        {
            File.WriteAllText(Path.Combine(root, path), text);
        }
    }
}
