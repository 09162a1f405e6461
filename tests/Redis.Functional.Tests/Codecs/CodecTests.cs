using System.Text;
using System.Text.Json.Serialization;
using LanguageExt;
using Xunit;

namespace Redis.Functional.Tests.Codecs;

/// <summary>How values become bytes and come back.</summary>
public class CodecTests
{
    [Fact]
    public void A_value_is_read_as_a_type()
    {
        RedisValue value = 42;
        Assert.Equal(42, value.As<int>());
        Assert.Equal("42", value.As<string>());
        Assert.Equal(84, value.As(Codec.Int32.Imap(n => n * 2, n => n / 2)));
        Assert.IsType<RedisError.Decode>(ErrorOf(RedisValue.Of("no number").As<int>()));
        Assert.IsType<RedisError.Decode>(ErrorOf(default(RedisValue).As<int>()));
        Assert.IsType<RedisError.Client.Unsupported>(ErrorOf(value.As<Person>()));
        var thrown = Assert.IsType<RedisError.Client.CallbackFailed>(ErrorOf(value.As(Codec.Of<int>(n => n, _ => throw new FormatException("mine")))));
        Assert.Equal("mine", thrown.Exception.Message);

        static RedisError ErrorOf<T>(Either<RedisError, T> outcome) => outcome.TryGetError(out var error) ? error : throw new Xunit.Sdk.XunitException($"{outcome}");
    }

    static void Fails<T>(Codec<T> codec, RedisValue value, string? expected = null)
    {
        var error = codec.Decode(value).Match(ok: v => throw new Xunit.Sdk.XunitException($"{v}"), error: e => e);
        var decode = Assert.IsType<RedisError.Decode>(error);
        Assert.Equal(Delivery.Executed, decode.Delivery);
        if (expected is not null) Assert.Equal(expected, decode.Message);
    }

    static T Reads<T>(Codec<T> codec, RedisValue value) =>
        codec.Decode(value).Match(ok: v => v, error: e => throw new Xunit.Sdk.XunitException(e.ToString()));

    [Fact]
    public void Null_is_an_error_of_every_codec()
    {
        Fails(Codec.Utf8, default, "Expected UTF-8 text, got null.");
        Fails(Codec.Bytes, default);
        Fails(Codec.Raw, default);
        Fails(Codec.Memory, default);
        Fails(Codec.Int32, default, "Expected a whole number of 32 bits, got null.");
        Fails(Codec.Int64, default);
        Fails(Codec.Double, default);
        Fails(Codec.Decimal, default);
        Fails(Codec.Bool, default);
        Fails(Codec.Guid, default);
        Fails(Codec.Text(Encoding.Latin1), default);
        Fails(Codec.Json(PersonJson.Default.Person), default);
    }

    [Fact]
    public void A_failure_tells_type_and_size_and_never_the_content()
    {
        Fails(Codec.Int32, "secret", "Expected a whole number of 32 bits, got a string of 6 bytes.");
        Fails(Codec.Int32, "x", "Expected a whole number of 32 bits, got a string of 1 byte.");
        Fails(Codec.Json(PersonJson.Default.Person), "{\"Name\":secret}", "Expected JSON of Person, got a string of 15 bytes.");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData("-0")]
    [InlineData("-01")]
    [InlineData("-")]
    [InlineData("-+1")]
    [InlineData("--1")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("1\n")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("99999999999999999999999")]
    public void A_whole_number_is_what_INCR_takes(string text)
    {
        Fails(Codec.Int64, text);
        Fails(Codec.Int32, text);
    }

    [Fact]
    public void Whole_numbers_read_to_their_limits()
    {
        Assert.Equal(0, Reads(Codec.Int64, "0"));
        Assert.Equal(long.MinValue, Reads(Codec.Int64, "-9223372036854775808"));
        Assert.Equal(long.MaxValue, Reads(Codec.Int64, "9223372036854775807"));
        Assert.Equal(int.MinValue, Reads(Codec.Int32, "-2147483648"));
        Fails(Codec.Int32, "2147483648");
        Fails(Codec.Int32, "-2147483649");
    }

    [Theory]
    [InlineData("inf", double.PositiveInfinity)]
    [InlineData("+inf", double.PositiveInfinity)]
    [InlineData("-inf", double.NegativeInfinity)]
    [InlineData("nan", double.NaN)]
    [InlineData("-nan", double.NaN)]
    [InlineData("1e-300", 1e-300)]
    [InlineData("3.0", 3.0)]
    [InlineData("-0", -0.0)]
    [InlineData("0.1", 0.1)]
    [InlineData("1.7976931348623157e+308", double.MaxValue)]
    public void Doubles_read_as_Redis_writes_them(string text, double number) => Assert.Equal(number, Reads(Codec.Double, text));

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1 ")]
    [InlineData("+1")]
    [InlineData("1,000")]
    [InlineData("0x10")]
    [InlineData("1e")]
    [InlineData("e1")]
    [InlineData("1.2.3")]
    [InlineData("NaNs")]
    [InlineData("∞")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData(".")]
    public void What_is_no_number_is_an_error(string text)
    {
        Fails(Codec.Double, text);
        Fails(Codec.Decimal, text);
    }

    [Fact]
    public void Decimals_keep_their_digits()
    {
        Assert.Equal("79228162514264337593543950335", Codec.Decimal.Encode(decimal.MaxValue).ToString());
        Assert.Equal("0.10", Codec.Decimal.Encode(0.10m).ToString());
        Assert.Equal(decimal.MinValue, Reads(Codec.Decimal, Codec.Decimal.Encode(decimal.MinValue)));
        Assert.Equal(0.0000000000000000000000000001m, Reads(Codec.Decimal, Codec.Decimal.Encode(0.0000000000000000000000000001m)));
        Fails(Codec.Decimal, "79228162514264337593543950336");
    }

    [Fact]
    public void Bool_is_1_or_0()
    {
        Assert.True(Reads(Codec.Bool, "1"));
        Assert.False(Reads(Codec.Bool, "0"));
        foreach (var text in new[] { "", "2", "true", "10", "01" }) Fails(Codec.Bool, text);
    }

    [Fact]
    public void Guids_have_36_characters()
    {
        var guid = new Guid("01234567-89ab-cdef-0123-456789abcdef");
        Assert.Equal("01234567-89ab-cdef-0123-456789abcdef", Codec.Guid.Encode(guid).ToString());
        Assert.Equal(guid, Reads(Codec.Guid, "01234567-89AB-CDEF-0123-456789ABCDEF"));
        Fails(Codec.Guid, "0123456789abcdef0123456789abcdef");
        Fails(Codec.Guid, "01234567-89ab-cdef-0123-456789abcdefx");
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_an_error_and_not_replaced()
    {
        Fails(Codec.Utf8, new byte[] { 0xff, 0xfe });
        Fails(Codec.Utf8, new byte[] { 0xc3 });
        Assert.Equal("é\0\r\n", Reads(Codec.Utf8, "é\0\r\n"));
        Assert.Equal("", Reads(Codec.Utf8, RedisValue.Empty));
    }

    [Fact]
    public void A_charset_is_read_strictly()
    {
        Assert.Equal(new byte[] { 0xe9 }, Codec.Text(Encoding.Latin1).Encode("é").Bytes.ToArray());
        Assert.Equal("é", Reads(Codec.Text(Encoding.Latin1), new byte[] { 0xe9 }));
        Fails(Codec.Text(Encoding.ASCII), new byte[] { 0xe9 }, "Expected text in us-ascii, got a string of 1 byte.");
        Fails(Codec.Text(Encoding.Unicode), new byte[] { 0x41 });
        Fails(Codec.Text(Encoding.Unicode), new byte[] { 0x00, 0xd8 });
        Assert.Equal("aé😀", Reads(Codec.Text(Encoding.Unicode), Codec.Text(Encoding.Unicode).Encode("aé😀")));
        Assert.True(Codec.Text(Encoding.Latin1).Encode(null!).IsNull);
        Assert.Same(Codec.Utf8, Codec.Text(null!));
    }

    [Fact]
    public void A_null_reference_encodes_to_the_null_value()
    {
        Assert.True(Codec.Utf8.Encode(null!).IsNull);
        Assert.True(Codec.Bytes.Encode(null!).IsNull);
        Assert.True(Codec.Raw.Encode(default).IsNull);
        Assert.False(Codec.Memory.Encode(default).IsNull && Codec.Memory.Encode(new byte[1]).IsNull);
    }

    [Fact]
    public void Raw_and_Memory_do_not_copy()
    {
        var bytes = new byte[] { 1, 2, 3 };
        Assert.True(Reads(Codec.Memory, bytes).Equals(new ReadOnlyMemory<byte>(bytes)));
        Assert.Same(bytes, Reads(Codec.Raw, bytes).Array);
        Assert.NotSame(bytes, Reads(Codec.Bytes, bytes));
    }

    [Fact]
    public void JSON_reads_and_writes_by_generated_metadata()
    {
        var codec = Codec.Json(PersonJson.Default.Person);
        Assert.Equal("{\"Name\":\"Ada\",\"Age\":36}", codec.Encode(new("Ada", 36)).ToString());
        Assert.Equal(new Person("Ada", 36), Reads(codec, "{\"Name\":\"Ada\",\"Age\":36}"));
        foreach (var text in new[] { "", "null", "[]", "{", "{\"Age\":\"x\"}", "{} {}" }) Fails(codec, text);
        Assert.IsType<RedisError.Client.InvalidArgument>(Codec.Json((System.Text.Json.Serialization.Metadata.JsonTypeInfo<Person>)null!).Decode("{}").Error);
        Assert.True(Codec.Json((System.Text.Json.Serialization.Metadata.JsonTypeInfo<Person>)null!).Encode(new("Ada", 36)).IsNull);
    }

    [Fact]
    public void Imap_and_Emap_make_codecs_of_codecs()
    {
        var time = Codec.Int64.Imap(DateTimeOffset.FromUnixTimeSeconds, static t => t.ToUnixTimeSeconds());
        Assert.Equal(DateTimeOffset.UnixEpoch.AddSeconds(5), Reads(time, "5"));
        Assert.Equal("5", time.Encode(DateTimeOffset.UnixEpoch.AddSeconds(5)).ToString());
        Fails(time, "x");
        var even = Codec.Int32.Emap<int>(n => n % 2 == 0 ? n : RedisError.Decode.Mismatch("an even number", n), n => n);
        Assert.Equal(4, Reads(even, "4"));
        Fails(even, "5", "Expected an even number, got a string of 1 byte.");
        Fails(Codec.Of<int>(n => n, value => RedisError.Decode.Mismatch("nothing", value)), "5");
    }

    [Fact]
    public void A_function_that_returns_null_is_a_Left_not_an_exception()
    {
        var odd = Codec.Utf8.Imap<string>(static _ => null!, static s => s);
        Assert.Equal(RedisResult.Ok<string>(null!), odd.Decode("x"));
        Assert.True(RedisValue.Of("x").As(odd).TryGetError(out var error));
        Assert.IsType<RedisError.Client.CallbackFailed>(error);
    }

    [Fact]
    public void Only_codecs_without_functions_of_the_caller_read_spans()
    {
        Assert.NotNull(Codec.Int64.Reader);
        Assert.NotNull(Codec.Utf8.Reader);
        Assert.Null(Codec.Int64.Imap(static n => n, static n => n).Reader);
        Assert.Null(Codec.Json(PersonJson.Default.Person).Reader);
    }
}

public sealed record Person(string Name, int Age);

[JsonSerializable(typeof(Person))]
partial class PersonJson : JsonSerializerContext;
