using FluentAssertions;
using Kubar.Benefits.Book.Articles;
using Xunit;

namespace Kubar.Benefits.Tests.Articles;

/// <summary>The places that a citation names.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData("PP 44/2015 Pasal 20, 24(3)(4), Lampiran II", "PP 44/2015 Pasal 20|PP 44/2015 Pasal 24(3)|PP 44/2015 Pasal 24(4)|PP 44/2015 Lampiran II")]
    [InlineData("PP 44/2015 Pasal 1 angka 4, 25(1)", "PP 44/2015 Pasal 1|PP 44/2015 Pasal 25(1)")]
    [InlineData("PP 44/2015 Pasal 25(2)b angka 5 dan 8", "PP 44/2015 Pasal 25(2)")]
    [InlineData("PP 44/2015 Pasal 34(1)b (24 x 200000)", "PP 44/2015 Pasal 34(1)")]
    [InlineData("PP 82/2019 Pasal I angka 1, 3 (Pasal 25(3), 34(3))", "PP 82/2019 Pasal 25(3)|PP 82/2019 Pasal 34(3)")]
    [InlineData("PP 82/2019 Pasal I angka 2", "PP 82/2019 Pasal 26")]
    [InlineData("PP 82/2019 Pasal II", "PP 82/2019 Pasal II")]
    [InlineData("PP 49/2023 Pasal I (Pasal 25A(5)(6))", "PP 49/2023 Pasal 25A(5)|PP 49/2023 Pasal 25A(6)")]
    [InlineData("Permenaker 5/2021 Pasal 85(4) jo. 85(1)b jo. Pasal 130 huruf c", "Permenaker 5/2021 Pasal 85(4)|Permenaker 5/2021 Pasal 85(1)|Permenaker 5/2021 Pasal 130")]
    [InlineData("Permenaker 1/2025 Pasal 8(2)-(2c)", "Permenaker 1/2025 Pasal 8(2)|Permenaker 1/2025 Pasal 8(2a)|Permenaker 1/2025 Pasal 8(2b)|Permenaker 1/2025 Pasal 8(2c)")]
    [InlineData("Permenaker 5/2021 Pasal 26-28", "Permenaker 5/2021 Pasal 26|Permenaker 5/2021 Pasal 27|Permenaker 5/2021 Pasal 28")]
    [InlineData("Permenaker 5/2021 Pasal 107a angka 1", "Permenaker 5/2021 Pasal 107")]
    [InlineData("PP 36/2025 jo. PP 7/2025 Pasal 10", "PP 36/2025 Pasal 10A|PP 7/2025 Pasal 10")]
    [InlineData("PP 37/2021 Pasal 11(6)-(8)", "PP 37/2021 Pasal 11(6)|PP 37/2021 Pasal 11(7)|PP 37/2021 Pasal 11(8)")]
    public void Of_Citation_ReadsEveryPlace(string citation, string places) =>
        string.Join('|', Places.Of(citation)).Should().Be(places);
}
