using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using Kubar.Benefits.Cli.Input;

namespace Kubar.Benefits.Cli.Parsing;

/// <summary>Makes a case of the bytes of one, or says everything that is wrong with them.</summary>
internal static class CaseParser
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = CaseLimits.Depth };

    public static ParsedCase Parse(RawCase raw) => Parse(raw, CaseReader.Read, ParsedCase.Unreadable);

    /// <summary>Makes something else of the bytes of one object.</summary>
    /// <param name="raw">The bytes.</param>
    /// <param name="read">Reads the object; it is gone afterwards.</param>
    /// <param name="unreadable">Says why there is none.</param>
    public static T Parse<T>(RawCase raw, Func<string, JsonElement, T> read, Func<string, LocalizedText, T> unreadable)
    {
        if (raw.Unreadable is { } why)
        {
            return unreadable(raw.Place, why);
        }

        // What is not UTF-8 would otherwise come to light only where a string is read.
        if (!Utf8.IsValid(raw.Json.Span))
        {
            return unreadable(raw.Place, InputTexts.CaseNotUtf8);
        }

        if (!TryParseJson(raw, out JsonDocument? document, out LocalizedText? fault))
        {
            return unreadable(raw.Place, fault);
        }

        using (document)
        {
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? read(raw.Place, document.RootElement)
                : unreadable(raw.Place, ProblemTexts.NotObject);
        }
    }

    private static bool TryParseJson(RawCase raw, [NotNullWhen(true)] out JsonDocument? document, [NotNullWhen(false)] out LocalizedText? fault)
    {
        try
        {
            document = JsonDocument.Parse(raw.Json, Options);
            fault = null;
            return true;
        }
        catch (JsonException exception)
        {
            document = null;
            fault = IsTooDeep(raw.Json.Span)
                ? InputTexts.TooDeep
                : InputTexts.NotJson(raw.Position.Plus(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0));
            return false;
        }
    }

    private static bool IsTooDeep(ReadOnlySpan<byte> json)
    {
        var boundary = default(JsonBoundary);
        foreach (byte value in json)
        {
            if (boundary.Step(value) == BoundaryStep.Broken)
            {
                break;
            }
        }

        return boundary.Deepest > CaseLimits.Depth;
    }
}
