using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kubar.Benefits.Tests.Architecture;

/// <summary>
/// Which file of the library uses which: what each name in it means to the compiler, not what its <c>using</c> lines say. A name
/// written out in full counts, and so does a member reached through a value. An attribute that names a converter is no use of it, as
/// the type knows nothing of who writes it: those arrows are kept apart.
/// </summary>
internal static class SourceGraph
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly string Root = RepositoryRoot.PathOf("src/Kubar.Benefits");

    private static readonly Lazy<CSharpCompilation> Library = new(Compile);

    private static IEnumerable<SyntaxTree> Files => Library.Value.SyntaxTrees.Where(file => file.FilePath.Length > 0);

    // What names mean is asked once: it takes as long as compiling the library.
    private static readonly (string File, string Other, bool IsConverter)[] Arrows = Read();

    /// <summary>Each file, by its path within the library, and the files it uses, without itself.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Uses { get; } = Of(isConverter: false);

    /// <summary>Each file and the files of the converters that attributes of its types name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Converters { get; } = Of(isConverter: true);

    /// <summary>The namespace of each file.</summary>
    public static IReadOnlyDictionary<string, string> Namespaces => Files
        .ToDictionary(file => file.FilePath, file => file.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().First().Name.ToString(), StringComparer.Ordinal);

    /// <summary>Whether a caller sees whatever stands at the top of a file.</summary>
    public static bool DeclaresPublicTypesOnly(string path) => Files.Single(file => file.FilePath == path).GetRoot()
        .DescendantNodes(node => node is not BaseTypeDeclarationSyntax)
        .OfType<BaseTypeDeclarationSyntax>()
        .All(type => type.Modifiers.Any(SyntaxKind.PublicKeyword));

    /// <summary>The room of a file: its folder; empty for the words that every room shares.</summary>
    public static string RoomOf(string file) => Path.GetDirectoryName(file)!.Replace('\\', '/');

    private static Dictionary<string, IReadOnlySet<string>> Of(bool isConverter)
    {
        ILookup<string, string> arrows = Arrows.Where(arrow => arrow.IsConverter == isConverter).ToLookup(arrow => arrow.File, arrow => arrow.Other, StringComparer.Ordinal);
        return Files.ToDictionary(file => file.FilePath, file => (IReadOnlySet<string>)arrows[file.FilePath].ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static (string File, string Other, bool IsConverter)[] Read()
    {
        CSharpCompilation library = Library.Value;
        return [.. Files.ToArray().AsParallel().SelectMany(file => ArrowsOf(file, library.GetSemanticModel(file)))];
    }

    private static bool NamesConverter(SimpleNameSyntax name) =>
        name.FirstAncestorOrSelf<AttributeSyntax>() is { Name: var attribute } && (attribute.ToString() is "JsonConverter" or "TypeConverter");

    private static CSharpCompilation Compile()
    {
        CSharpCompilation library = CSharpCompilation.Create(
            "library",
            [
                .. Directory.GetFiles(Root, "*.cs", SearchOption.AllDirectories)
                    .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Language, Path.GetRelativePath(Root, file).Replace('\\', '/'))),
                CSharpSyntaxTree.ParseText(ImplicitUsings + UsingsOfTheProject(), Language),
            ],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations));
        // What stands in bodies has been compiled before this runs.
        Diagnostic[] errors = [.. library.GetDeclarationDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        return errors.Length == 0 ? library : throw new InvalidOperationException($"The library does not compile: {errors[0]}");
    }

    private static HashSet<(string File, string Other, bool IsConverter)> ArrowsOf(SyntaxTree file, SemanticModel meanings) =>
    [
        .. from name in file.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
           let symbol = meanings.GetSymbolInfo(name).Symbol
           where symbol is not (null or INamespaceSymbol)
           from other in DeclaredIn(symbol!.OriginalDefinition)
           where other.Length > 0 && other != file.FilePath
           select (file.FilePath, other, NamesConverter(name)),
    ];

    private static IEnumerable<string> DeclaredIn(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Select(declaration => declaration.SyntaxTree.FilePath);

    private static string UsingsOfTheProject() => string.Concat(
        XDocument.Load(Path.Combine(Root, "Kubar.Benefits.csproj")).Descendants("Using").Select(line => $"\nglobal using {line.Attribute("Include")!.Value};"));

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is var name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "NodaTime.dll" or "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll"))
            .Select(file => MetadataReference.CreateFromFile(file));
}
