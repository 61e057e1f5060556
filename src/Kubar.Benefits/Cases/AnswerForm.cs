using System.Text.Json.Serialization;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Cases;

/// <summary>How a question about a fact is answered.</summary>
[JsonConverter(typeof(WordConverter<AnswerForm>))]
public enum AnswerForm
{
    /// <summary>Yes or no.</summary>
    YesOrNo,

    /// <summary>One of some choices.</summary>
    Choice,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A month of a year.</summary>
    Month,

    /// <summary>Months of contributions: any number of ranges, both ends included.</summary>
    Months,

    /// <summary>A sum in whole rupiah.</summary>
    Money,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A time in hours.</summary>
    Hours,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>Words.</summary>
    Text,

    /// <summary>So many persons or things, each with facts of its own that are asked afterwards.</summary>
    List,

    /// <summary>A part of the case with properties of its own.</summary>
    Part,
}
