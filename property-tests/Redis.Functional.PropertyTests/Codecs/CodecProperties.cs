using System.Globalization;
using System.Text;
using LanguageExt;
using FsCheck.Xunit;
using Xunit;

namespace Redis.Functional.PropertyTests.Codecs;

/// <summary>What a codec writes it reads back, and what it cannot read it refuses without repeating it.</summary>
public class CodecProperties
{
    static void RoundTrips<T>(Codec<T> codec, T value) =>
        Assert.Equal(value, codec.Decode(codec.Encode(value)).Match(ok: v => v, error: e => throw new Xunit.Sdk.XunitException(e.ToString())));

    [Property(MaxTest = 1_000)]
    public void Whole_numbers_round_trip(long wide, int narrow)
    {
        RoundTrips(Codec.Int64, wide);
        RoundTrips(Codec.Int64, long.MaxValue - wide);
        RoundTrips(Codec.Int32, narrow);
    }

    [Property(MaxTest = 1_000)]
    public void Doubles_round_trip_bit_by_bit(long bits)
    {
        foreach (var number in new[] { BitConverter.Int64BitsToDouble(bits), BitConverter.Int64BitsToDouble(unchecked(bits * -7046029254386353131L)), bits / 7.0 })
        {
            if (double.IsNaN(number)) RoundTrips(Codec.Double, double.NaN);
            else RoundTrips(Codec.Double, number);
        }
    }

    [Property(MaxTest = 1_000)]
    public void Doubles_are_read_as_C_prints_them(double number)
    {
        if (!double.IsFinite(number)) return;
        Assert.True(Codec.Double.Read(number.ToString("E16", CultureInfo.InvariantCulture).Replace("E", "e", StringComparison.Ordinal)).TryGetValue(out var read));
        Assert.Equal(number, read);
    }

    [Property(MaxTest = 500)]
    public void Decimals_guids_and_flags_round_trip(decimal number, Guid guid, bool flag)
    {
        RoundTrips(Codec.Decimal, number);
        RoundTrips(Codec.Guid, guid);
        RoundTrips(Codec.Bool, flag);
    }

    [Property(MaxTest = 500)]
    public void Bytes_round_trip(byte[] bytes)
    {
        RoundTrips(Codec.Bytes, bytes);
        RoundTrips(Codec.Raw, bytes);
        RoundTrips(Codec.Memory.Imap(static m => m.Length, static n => new byte[n]), bytes.Length);
    }

    [Property(MaxTest = 500)]
    public void Text_round_trips_in_every_Unicode_charset(string text)
    {
        // A lone surrogate is no text: no charset can write it.
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text ?? ""));
        RoundTrips(Codec.Utf8, wellFormed);
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
            RoundTrips(Codec.Text(encoding), wellFormed);
    }

    [Property(MaxTest = 2_000)]
    public void A_whole_number_is_read_exactly_when_it_is_how_the_number_is_written(byte[] seeds, int length)
    {
        const string Letters = "0123456789-+ .e";
        var text = string.Concat(seeds.Take(Math.Abs(length % 22)).Select(b => Letters[b % Letters.Length]));
        var expected = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == text;
        Assert.Equal(expected, Codec.Int64.Read(text).TryGetValue(out var read));
        if (expected) Assert.Equal(number, read);
        Assert.Equal(expected && number is >= int.MinValue and <= int.MaxValue, Codec.Int32.Read(text).IsOk);
    }

    [Property(MaxTest = 2_000)]
    public void Any_bytes_are_read_or_refused_by_their_size(byte[] bytes)
    {
        Refuses(Codec.Utf8, bytes);
        Refuses(Codec.Int32, bytes);
        Refuses(Codec.Int64, bytes);
        Refuses(Codec.Double, bytes);
        Refuses(Codec.Decimal, bytes);
        Refuses(Codec.Bool, bytes);
        Refuses(Codec.Guid, bytes);
        Refuses(Codec.Text(Encoding.ASCII), bytes);
        Refuses(Codec.Text(Encoding.Unicode), bytes);
        Refuses(Codec.Text(Encoding.UTF32), bytes);
    }

    static void Refuses<T>(Codec<T> codec, byte[] bytes) =>
        codec.Decode(bytes).Match(
            ok: _ => Unit.Default,
            error: error =>
            {
                var size = bytes.Length == 1 ? "1 byte" : $"{bytes.Length} bytes";
                Assert.Equal($"a string of {size}", Assert.IsType<RedisError.Decode>(error).Actual);
                return Unit.Default;
            });
}
