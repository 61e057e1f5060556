using FluentAssertions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Kubar.Benefits.Tests.Architecture;

/// <summary>A name means one thing in the whole solution, and a caller finds what it names in the file of that name.</summary>
public sealed class NameTests
{
    private static readonly Declared[] Types =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(RepositoryRoot.PathOf("src"), file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .SelectMany(file => CSharpSyntaxTree.ParseText(File.ReadAllText(RepositoryRoot.PathOf($"src/{file}"))).GetRoot()
                .DescendantNodes(node => node is not BaseTypeDeclarationSyntax)
                .OfType<BaseTypeDeclarationSyntax>()
                .Select(type => new Declared(file, type))),
    ];

    /// <summary>Parts of one type, and a type beside the generic one of its name, stand in one folder.</summary>
    [Fact]
    public void Types_OfTheSolution_HaveNamesOfTheirOwn()
    {
        Types.Should().NotBeEmpty();
        Types.GroupBy(type => type.Name, StringComparer.Ordinal)
            .Where(name => name.Select(type => Path.GetDirectoryName(type.File)).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .Select(name => $"{name.Key}: {string.Join(", ", name.Select(type => type.File))}")
            .Should().BeEmpty();
    }

    /// <summary>The cases of a closed type stand with it.</summary>
    [Fact]
    public void PublicTypes_OfTheLibrary_StandInTheFileOfTheirNameOrOfTheTypeTheyAreCasesOf() =>
        Types.Where(type => type.File.StartsWith("Kubar.Benefits/", StringComparison.Ordinal) && type.IsPublic && type.Name != type.NameOfFile && !IsCaseOf(type, type.NameOfFile))
            .Select(type => $"{type.File}: {type.Name}")
            .Should().BeEmpty();

    private static bool IsCaseOf(Declared type, string closed) =>
        type.Parent is { } parent && (parent == closed || Array.Find(Types, other => other.File == type.File && other.Name == parent && other != type) is { } above && IsCaseOf(above, closed));

    private sealed record Declared(string File, BaseTypeDeclarationSyntax Type)
    {
        public string Name => Type.Identifier.ValueText;

        public bool IsPublic => Type.Modifiers.Any(SyntaxKind.PublicKeyword);

        /// <summary>The name of the file up to the part of the type that it holds: <c>Parameters.Scholarship.cs</c>, <c>BulkFact{T}.cs</c>.</summary>
        public string NameOfFile => Path.GetFileName(File).Split('.', '{')[0];

        public string? Parent => Type.BaseList?.Types[0].Type.ToString().Split('<')[0];
    }
}
