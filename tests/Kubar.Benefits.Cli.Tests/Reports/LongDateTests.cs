using FluentAssertions;
using Kubar.Benefits.Reports.Wording;
using Xunit;

namespace Kubar.Benefits.Cli.Tests.Reports;

public sealed class LongDateTests
{
    [Theory]
    [InlineData(1, "9 Januari 2025", "9 January 2025")]
    [InlineData(2, "9 Februari 2025", "9 February 2025")]
    [InlineData(3, "9 Maret 2025", "9 March 2025")]
    [InlineData(4, "9 April 2025", "9 April 2025")]
    [InlineData(5, "9 Mei 2025", "9 May 2025")]
    [InlineData(6, "9 Juni 2025", "9 June 2025")]
    [InlineData(7, "9 Juli 2025", "9 July 2025")]
    [InlineData(8, "9 Agustus 2025", "9 August 2025")]
    [InlineData(9, "9 September 2025", "9 September 2025")]
    [InlineData(10, "9 Oktober 2025", "9 October 2025")]
    [InlineData(11, "9 November 2025", "9 November 2025")]
    [InlineData(12, "9 Desember 2025", "9 December 2025")]
    public void Format_EachMonth_HasItsName(int month, string indonesian, string english)
    {
        LongDate.Format(new(2025, month, 9), Language.Indonesian).Should().Be(indonesian);
        LongDate.Format(new(2025, month, 9), Language.English).Should().Be(english);
    }
}
