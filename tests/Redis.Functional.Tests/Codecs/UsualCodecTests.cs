using System.Globalization;
using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Codecs;

/// <summary>Dates, times, enumerations, addresses and nullable values: written in one form whatever the culture, and read strictly.</summary>
public class UsualCodecTests
{
    enum Color
    {
        Red,
        Green = 5,
    }

    [System.Flags]
    enum Rights
    {
        None = 0,
        Read = 1,
        Write = 2,
    }

    static void Keeps<T>(T value, string text)
    {
        var codec = CodecSet.Default.OfType<T>()!;
        Assert.Equal(text, codec.Encode(value).ToString());
        Assert.Equal(value, Read<T>(text));
    }

    static T Read<T>(string text) => CodecSet.Default.OfType<T>()!.Decode(text).TryGetValue(out var value, out var error) ? value : throw new Xunit.Sdk.XunitException(error.Message);

    static void Fails<T>(params string[] texts)
    {
        foreach (var text in texts)
        {
            var decoded = CodecSet.Default.OfType<T>()!.Decode(text);
            Assert.True(decoded.IsError, text);
            Assert.IsType<RedisError.Decode>(decoded.Error);
        }
    }

    [Fact]
    public void Dates_and_times_have_one_form_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator) = ("~", ",");
        (odd.DateTimeFormat.DateSeparator, odd.DateTimeFormat.TimeSeparator) = (".", ";");
        CultureInfo.CurrentCulture = odd;
        try
        {
            Keeps(new DateTimeOffset(2026, 5, 4, 3, 2, 1, TimeSpan.FromHours(2)), "2026-05-04T03:02:01.0000000+02:00");
            Keeps(new DateTime(2026, 5, 4, 3, 2, 1, DateTimeKind.Utc).AddTicks(1), "2026-05-04T03:02:01.0000001Z");
            Keeps(new DateTime(2026, 5, 4, 3, 2, 1, DateTimeKind.Unspecified), "2026-05-04T03:02:01.0000000");
            Keeps(new DateOnly(2026, 5, 4), "2026-05-04");
            Keeps(new TimeOnly(3, 2, 1), "03:02:01.0000000");
            Keeps(new TimeSpan(1, 2, 3, 4, 5), "1.02:03:04.0050000");
            Keeps(TimeSpan.FromSeconds(-1), "-00:00:01");
            Keeps(TimeSpan.MaxValue, "10675199.02:48:05.4775807");
            Keeps(DateTimeOffset.MinValue, "0001-01-01T00:00:00.0000000+00:00");
            Keeps(DateTimeOffset.MaxValue, "9999-12-31T23:59:59.9999999+00:00");
            Keeps<decimal?>(-1.5m, "-1.5");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Fewer_digits_of_a_second_are_read()
    {
        Assert.Equal(new DateTimeOffset(2026, 5, 4, 3, 2, 1, TimeSpan.Zero), Read<DateTimeOffset>("2026-05-04T03:02:01Z"));
        Assert.Equal(new DateTimeOffset(2026, 5, 4, 3, 2, 1, 500, TimeSpan.Zero), Read<DateTimeOffset>("2026-05-04T03:02:01.5+00:00"));
        Assert.Equal(DateTimeKind.Utc, Read<DateTime>("2026-05-04T03:02:01Z").Kind);
        Assert.Equal(new TimeOnly(3, 2, 1), Read<TimeOnly>("03:02:01"));
    }

    [Fact]
    public void Local_time_is_read_as_the_same_moment()
    {
        var local = new DateTime(2026, 5, 4, 3, 2, 1, DateTimeKind.Local);
        var read = Read<DateTime>(Codec.DateTime.Encode(local).ToString());
        Assert.Equal((local, DateTimeKind.Local), (read, read.Kind));
    }

    [Fact]
    public void A_moment_without_an_offset_is_none()
    {
        Fails<DateTimeOffset>("2026-05-04T03:02:01", "2026-05-04", "2026-05-04 03:02:01Z", "", "now", "2026-05-04T03:02:01.00000001Z", new string('1', 100), "٢٠٢٦-05-04T03:02:01Z");
        Fails<DateTime>("2026-05-04", "04.05.2026 03:02:01", "");
        Fails<DateOnly>("2026-5-4", "2026-02-30", "2026-05-04T00:00:00Z");
        Fails<TimeOnly>("3:02", "24:00:00", "");
        Fails<TimeSpan>("1:2", "5", "PT5S", "", "00:00:05 ");
    }

    [Fact]
    public void Enumerations_are_the_names_of_their_members()
    {
        Keeps(Color.Green, "Green");
        Keeps(Rights.Read | Rights.Write, "Read, Write");
        Keeps((Color)7, "7");
        Fails<Color>("green", "5", "Blue", "", " Green", "Red,Green");
        Assert.Equal("Green", Codec.Enum<Color>().Encode(Color.Green).ToString());
    }

    [Fact]
    public void Addresses_are_kept_as_they_were_given()
    {
        Keeps(new Uri("https://example.com/a b?c=%20"), "https://example.com/a b?c=%20");
        Keeps(new Uri("/orders/1", UriKind.Relative), "/orders/1");
        Assert.True(Codec.Uri.Encode(null!).IsNull);
    }

    [Fact]
    public void Null_is_the_empty_text()
    {
        Keeps<int?>(5, "5");
        Keeps<int?>(null, "");
        Keeps<Color?>(Color.Red, "Red");
        Keeps<Color?>(null, "");
        Keeps<DateTimeOffset?>(null, "");
        Fails<int?>("x", " ");
        Fails<Color?>("x");
        Assert.True(Codec.Nullable(Codec.Int32).Decode(default).IsError);
        Assert.True(Codec.Nullable<int>(null!).Decode("1").IsError);
        var own = Codec.Nullable(Codec.Int64.Imap(DateTimeOffset.FromUnixTimeSeconds, static at => at.ToUnixTimeSeconds()));
        Assert.Equal("60", own.Encode(DateTimeOffset.UnixEpoch.AddMinutes(1)).ToString());
        Assert.Equal(DateTimeOffset.UnixEpoch.AddMinutes(1), own.Decode("60").Match(static at => at, static _ => null));
        Assert.Equal("", own.Encode(null).ToString());
        Assert.True(own.Decode("").IsOk);
    }

    [Fact]
    public void A_type_without_a_codec_is_told_how_to_have_one() =>
        Assert.Equal(
            "No codec is registered for List<Version>. Pass one in the call, as Codec.Json<List<Version>>(), or add one to the client with Codecs = CodecSet.Default.With(codec).",
            CodecSet.Default.Find<List<Version>>().Match(Right: static _ => "found", Left: static error => error.Message));

    [Fact]
    public void Json_needs_no_generated_metadata()
    {
        var codec = Codec.Json<Dictionary<string, int[]>>();
        var read = codec.Decode(codec.Encode(new() { ["a"] = [1, 2] })).Match(static value => value, static _ => null!);
        Assert.Equal([1, 2], read["a"]);
        Assert.Equal("{\"firstName\":\"Ada\"}", Codec.Json<Person>(System.Text.Json.JsonSerializerOptions.Web).Encode(new("Ada")).ToString());
        Assert.IsType<RedisError.Decode>(codec.Decode("[").Error);
        Assert.IsType<RedisError.Decode>(codec.Decode("null").Error);
    }

    sealed record Person(string FirstName);
}
