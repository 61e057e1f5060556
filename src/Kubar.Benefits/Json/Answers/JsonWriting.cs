using System.Text.Json;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;

namespace Kubar.Benefits.Json.Answers;

/// <summary>The few forms that return throughout the contract.</summary>
internal static class JsonWriting
{
    /// <summary>Whole rupiah; nothing where there is no amount.</summary>
    public static void WriteMoney(this Utf8JsonWriter writer, string name, Rupiah? amount)
    {
        if (amount is { } sum)
        {
            writer.WriteNumber(name, sum.Value);
        }
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    public static void WriteNotices(this Utf8JsonWriter writer, string name, ValueList<Notice> notices)
    {
        writer.WriteStartArray(name);
        foreach (Notice notice in notices)
        {
            writer.WriteStartObject();
            writer.WriteString("code", notice.Code);
            writer.WriteString("textId", notice.Text.Indonesian);
            writer.WriteString("textEn", notice.Text.English);
            if (notice.Child is { } child)
            {
                writer.WriteNumber("child", child);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>What stands in the place of an answer where the input is wrong.</summary>
    public static void WriteRejection(this Utf8JsonWriter writer, string? id, ValueList<Problem> problems, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteProblems("errors", problems, language);
        writer.WriteEndObject();
    }

    public static void WriteProblems(this Utf8JsonWriter writer, string name, ValueList<Problem> problems, Language language)
    {
        writer.WriteStartArray(name);
        foreach (Problem problem in problems)
        {
            writer.WriteStartObject();
            writer.WriteString("path", problem.Path);
            writer.WriteString("message", problem.Message.In(language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
