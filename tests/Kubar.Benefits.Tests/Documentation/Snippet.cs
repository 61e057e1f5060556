using System.Reflection;
using System.Runtime.Loader;
using Kubar.Benefits.Assessments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using NodaTime;

namespace Kubar.Benefits.Tests.Documentation;

/// <summary>A whole program out of the documentation, compiled as a user's project would be and run.</summary>
internal static class Snippet
{
    // What a console project of the SDK imports unasked.
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

    // What the SDK turns off in every project: a package may be newer than the one that another was built with.
    private static readonly Dictionary<string, ReportDiagnostic> OffForEverybody = new(StringComparer.Ordinal)
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private static readonly MetadataReference[] References = [.. Referenced().Select(file => MetadataReference.CreateFromFile(file))];

    /// <summary>What the program prints.</summary>
    /// <param name="code">The program, with top-level statements.</param>
    /// <param name="place">Where it stands, as a compiler writes it.</param>
    /// <exception cref="InvalidOperationException">It does not compile, or it ends with an exception.</exception>
    public static string Run(string code, string place)
    {
        var program = AssemblyLoadContext.Default.LoadFromStream(Compile(code, place));
        TextWriter console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            MethodInfo main = program.EntryPoint!;
            object? result = main.Invoke(obj: null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
            (result as Task)?.GetAwaiter().GetResult();
        }
        catch (TargetInvocationException failure)
        {
            throw new InvalidOperationException($"{place}: the program ended with {failure.InnerException}", failure.InnerException);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }

    private static MemoryStream Compile(string code, string place)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"snippet-{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(ImplicitUsings, Language), CSharpSyntaxTree.ParseText(code, Language, path: place)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: OffForEverybody));
        var image = new MemoryStream();
        EmitResult result = compilation.Emit(image);
        string[] complaints =
        [
            .. result.Diagnostics
                .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(diagnostic => diagnostic.ToString()),
        ];
        if (complaints.Length > 0)
        {
            throw new InvalidOperationException($"{place} does not compile without a complaint:\n{string.Join('\n', complaints)}");
        }

        image.Position = 0;
        return image;
    }

    // A user's project has the framework, the package and what the package depends on; the tests have more.
    private static IEnumerable<string> Referenced()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == framework)
            .Append(typeof(LocalDate).Assembly.Location)
            .Append(typeof(Assessor).Assembly.Location);
    }
}
