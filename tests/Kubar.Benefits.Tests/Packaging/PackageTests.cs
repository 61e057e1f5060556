using System.Collections.Immutable;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FluentAssertions;
using Xunit;

namespace Kubar.Benefits.Tests.Packaging;

/// <summary>What a user gets: the package, opened and read.</summary>
public sealed partial class PackageTests(PackedLibrary packed) : IClassFixture<PackedLibrary>
{
    private const string Library = "lib/net10.0/Kubar.Benefits.dll";
    private const string Documentation = "lib/net10.0/Kubar.Benefits.xml";
    private const string SymbolFile = "lib/net10.0/Kubar.Benefits.pdb";

    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public void Package_Packed_HoldsTheLibraryItsDocumentationTheReadmeAndTheIconAndNothingElse() =>
        packed.Package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Should().BeEquivalentTo(
                "Kubar.Benefits.nuspec",
                "README.md",
                "icon.png",
                Library,
                Documentation,
                "schema/assessment.schema.json",
                "schema/audit-finding.schema.json",
                "schema/audit.schema.json",
                "schema/case.schema.json",
                "schema/comparison.schema.json",
                "schema/contribution-assessment.schema.json",
                "schema/contribution.schema.json",
                "schema/readings.schema.json",
                "schema/roster.schema.json",
                "schema/verification.schema.json",
                "schema/voucher.schema.json",
                "schema/why-not.schema.json");

    [Fact]
    public void Package_Packed_SaysWhatItIsAndUnderWhichLicence()
    {
        packed.Value("id").Should().Be("Kubar.Benefits");
        packed.Value("description").Should().Contain("JKK").And.Contain("JKM");
        packed.Value("license").Should().Be("Apache-2.0");
        packed.Value("readme").Should().Be("README.md");
        packed.Value("icon").Should().Be("icon.png");
        packed.Value("tags").Should().Contain("bpjs");
    }

    [Fact]
    public void Package_Packed_CarriesTheRepositorysIcon() =>
        Content(packed.Package, "icon.png").Should().Equal(File.ReadAllBytes(RepositoryRoot.PathOf("docs/images/icon.png")));

    [Fact]
    public void Readme_PackedForAnAddress_IsTheRepositorysWithEveryLinkBeneathTheAddress()
    {
        string files = $"{PackedLibrary.Address}/blob/v{packed.Value("version")}/";
        string repository = File.ReadAllText(RepositoryRoot.PathOf("README.md"));
        string readme = Encoding.UTF8.GetString(Content(packed.Package, "README.md"));

        string[] targets = [.. Link().Matches(readme).Select(link => link.Groups["target"].Value)];

        packed.Value("projectUrl").Should().Be(PackedLibrary.Address);
        targets.Should().HaveCountGreaterThan(20).And.OnlyContain(target => target.StartsWith(files, StringComparison.Ordinal));
        targets.Select(target => target[files.Length..].Split('#')[0]).Should().OnlyContain(file => File.Exists(RepositoryRoot.PathOf(file)));
        readme.Replace(files, "", StringComparison.Ordinal).Should().Be(repository);
    }

    [Fact]
    public void Readme_PackedForNoAddress_HasTheWordsOfItsLinksAlone()
    {
        string readme = PackedLibrary.ReadmeWithoutAddress();

        readme.Should().NotContain("](").And.Contain("| `kubar why-not`: the smallest changes").And.Contain("- Architecture: the idea, the rooms");
        readme.Should().Be(Link().Replace(File.ReadAllText(RepositoryRoot.PathOf("README.md")), "${words}"));
    }

    [Fact]
    public void Package_Packed_DependsOnNodaTimeAlone()
    {
        XNamespace space = packed.Metadata.Name.Namespace;
        packed.Metadata.Descendants(space + "dependency").Select(dependency => (string?)dependency.Attribute("id"))
            .Should().Equal("NodaTime");
    }

    [Fact]
    public void Package_Packed_NamesTheCommitAndNoBranch()
    {
        XElement repository = packed.Metadata.Element(packed.Metadata.Name.Namespace + "repository")!;
        ((string?)repository.Attribute("commit")).Should().MatchRegex("^[0-9a-f]{40}$");
        repository.Attribute("branch").Should().BeNull("the packages of one commit are the same from every clone");
    }

    [Fact]
    public void Package_Packed_DocumentsTheAssessor()
    {
        XDocument documentation = XDocument.Load(new MemoryStream(Content(packed.Package, Documentation)));
        documentation.Descendants("member").Select(member => (string?)member.Attribute("name"))
            .Should().Contain("M:Kubar.Benefits.Assessments.Assessor.Assess(Kubar.Benefits.Cases.BenefitCase)");
    }

    [Fact]
    public void Symbols_Packed_BelongToTheLibrary()
    {
        using var library = new PEReader(ImmutableArray.Create(Content(packed.Package, Library)));
        CodeViewDebugDirectoryData wanted = library.ReadCodeViewDebugDirectoryData(
            library.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView));
        using MetadataReaderProvider symbols = Portable();

        var id = new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id);

        id.Guid.Should().Be(wanted.Guid, "a debugger matches the two by this id");
    }

    [Fact]
    public void Symbols_Packed_EmbedEverySourceThatIsNotInTheRepository()
    {
        using MetadataReaderProvider provider = Portable();
        MetadataReader symbols = provider.GetMetadataReader();
        ILookup<bool, string> generated = symbols.Documents
            .Select(handle => (Handle: handle, Name: symbols.GetString(symbols.GetDocument(handle).Name).Replace('\\', '/')))
            .Where(document => document.Name.Contains("/artifacts/obj/", StringComparison.Ordinal))
            .ToLookup(document => HasSource(symbols, document.Handle), document => document.Name);

        generated[false].Should().BeEmpty("whoever debugs can see every line, generated ones too");
        generated[true].Should().Contain(name => name.EndsWith("AssemblyInfo.cs", StringComparison.Ordinal));
    }

    private static bool HasSource(MetadataReader symbols, DocumentHandle document) =>
        symbols.GetCustomDebugInformation(document)
            .Select(symbols.GetCustomDebugInformation)
            .Any(information => symbols.GetGuid(information.Kind) == EmbeddedSource);

    private static byte[] Content(ZipArchive archive, string entry)
    {
        using Stream stream = (archive.GetEntry(entry) ?? throw new InvalidOperationException($"There is no {entry}.")).Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    [GeneratedRegex(@"!?\[(?<words>[^\]\n]+)\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    private MetadataReaderProvider Portable() =>
        MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(Content(packed.Symbols, SymbolFile)));
}
