using System.Globalization;

namespace Redis.Functional;

/// <summary>Reads options of addresses. No message repeats a value, nor a name that may be a piece of a password.</summary>
internal static class AddressOptions
{
    /// <summary>Applies the options after the ? of an address, one after the other.</summary>
    /// <param name="start">What they change.</param>
    /// <param name="query">The options, still percent-encoded.</param>
    /// <param name="databaseGiven">The address has named a database already.</param>
    /// <param name="options">Those that there are.</param>
    internal static RedisResult<T> Apply<T>(T start, string query, bool databaseGiven, IReadOnlyList<AddressOption<T>> options)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (databaseGiven) seen.Add("db");
        var (result, position, mayName) = (start, 0, true);
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            position++;
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0) return RedisUrl.Invalid($"Option {position} of the address must have the form name=value.");
            if (!PercentText.Decode(part[(equals + 1)..]).TryGetValue(out var value))
                return RedisUrl.Invalid($"The value of option {position} of the address is not valid percent-encoding. Write %25 for %.");
            var plain = Plain(part[..equals]);
            if (options.FirstOrDefault(option => option.Plain == plain) is not { } found) return Unknown(part[..equals], position, mayName, options);
            if (!seen.Add(plain))
                return RedisUrl.Invalid($"Option {position} of the address is given twice. For db, the number after the host counts too.");
            if (found.Read(result, value) is not { } next) return RedisUrl.Invalid($"Option {position} of the address, {found.Name}, must be {found.Takes}.");
            (result, mayName) = (next, mayName && !found.IsSecret);
        }

        return result;
    }

    /// <summary>A name as it is compared. What most clients call the timeout is that of commands.</summary>
    internal static string Plain(string name)
    {
        var plain = name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
        return plain switch { "timeout" => "commandtimeout", "database" => "db", _ => plain };
    }

    /// <summary>
    /// The name in quotation marks, with a blank before it, if it can be shown: after a password nothing is, since what follows may be a part of it that was
    /// not encoded.
    /// </summary>
    internal static string Shown(string name, bool mayName) =>
        mayName && name.Length is > 0 and <= 32 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') ? $", '{name}'" : "";

    /// <summary>A number of something; null when the text is none.</summary>
    internal static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The version of the protocol; null when the text is none.</summary>
    internal static ProtocolPreference? Protocol(string text) => text.ToUpperInvariant() switch
    {
        "3" or "RESP3" => ProtocolPreference.Resp3OrResp2,
        "2" or "RESP2" => ProtocolPreference.Resp2,
        _ => null,
    };

    // Without a unit, 5 would be five seconds to some clients and five milliseconds to others.

    /// <summary>A time with its unit; null when the text is none.</summary>
    internal static TimeSpan? Time(string text)
    {
        if (text == "0") return TimeSpan.Zero;
        var (digits, unit) = text.EndsWith("ms", StringComparison.Ordinal) ? (text[..^2], 1.0)
            : text.EndsWith('s') ? (text[..^1], 1_000.0)
            : text.EndsWith('m') ? (text[..^1], 60_000.0)
            : ("", 0.0);
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number * unit < 1e10
            ? TimeSpan.FromMilliseconds(number * unit)
            : null;
    }

    private static RedisError Unknown<T>(string name, int position, bool mayName, IReadOnlyList<AddressOption<T>> options)
        where T : class =>
        RedisUrl.Invalid(
            Plain(name) switch
            {
                "user" or "username" or "password" => "The user and the password are not options. Write them before the host, as in redis://USER:PASSWORD@localhost or redis://:PASSWORD@localhost.",
                "ssl" or "tls" or "usessl" => "TLS is not an option. Write rediss:// instead of redis://.",
                _ => $"Unknown option {position} of the address{Shown(name, mayName)}. Known options: {string.Join(", ", options.Select(static option => option.Name))}.",
            });
}
