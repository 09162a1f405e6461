using System.Reflection;
using System.Text;
using LanguageExt;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>A canary in every argument of every command: no error sings it, however the server words its own.</summary>
public class ErrorTextTests
{
    const string Canary = "c4nAry/Yellow+Feather#9%";
    static readonly CommandCall[] Calls = [.. CommandMethod.All.SelectMany(method => method.Calls(new Random(7), 6, Canary))];

    static readonly (string Name, Func<string, string[], string> Text)[] Wordings =
    [
        ("Redis", (name, args) => $"ERR unknown command '{name}', with args beginning with: {string.Concat(args.Select(arg => $"'{arg}' "))}"),
        ("older Redis", (name, args) => $"ERR unknown command `{name}`, with args beginning with: {string.Concat(args.Select(arg => $"`{arg}`, "))}"),
        ("one quoted", (name, args) => $"ERR Invalid argument \"{Last(args)}\" for {name}"),
        ("unquoted", (name, args) => $"ERR bad request: {name} {string.Join(' ', args)}"),
        ("in capitals", (name, args) => $"ERR BAD REQUEST ({string.Join(',', args).ToUpperInvariant()})"),
        ("as JSON", (name, args) => $"ERR {{\"cmd\":\"{name}\",\"args\":[{string.Join(",", args.Select(arg => $"\"{arg}\""))}]}}"),
        ("cut off", (name, args) => $"ERR syntax error near {Cut(Last(args), 3, 12)}... in {name}"),
        ("a module's code", (name, args) => $"QUERYERR no such thing: {Last(args)}:{Last(args)}"),
        ("as the code", (name, args) => $"{Last(args)} is not allowed"),
    ];

    public static IEnumerable<TheoryDataRow<string>> Names => Wordings.Select(wording => new TheoryDataRow<string>(wording.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void No_error_repeats_an_argument_worded_by(string wording)
    {
        var text = Wordings.Single(one => one.Name == wording).Text;
        var answered = 0;
        Offenders.None("an argument stands in the error",
            from call in Calls
            where call.Request.EncodedLength() >= 0
            let error = Answered(call.Request, text(call.Name, [.. Arguments(call.Request)]))
            where answered++ >= 0 && (Sings(error) || error is not RedisError.Server)
            select $"{call.Method.Name}: {error}");
        Assert.True(answered > 1_000, $"{answered} calls were answered");
    }

    [Fact]
    public void No_refusal_of_the_client_repeats_an_argument() => Offenders.None("an argument stands in the refusal",
        from call in Calls
        where call.Request.Fault() is { } fault && Sings(fault)
        select $"{call.Method.Name}: {call.Request.Fault()}");

    [Fact]
    public void Commands_that_carry_secrets_keep_the_code_and_known_texts_only()
    {
        var secrets = CommandMethod.All.SelectMany(method => method.Calls(new Random(3), 8, Canary)).Select(call => call.Request)
            .Where(request => request.EncodedLength() >= 0 && request.Spec.Flags.HasFlag(CommandFlags.CarriesSecrets)).ToArray();
        Assert.Superset(
            new System.Collections.Generic.HashSet<string> { "ACL SETUSER", "CONFIG SET", "MIGRATE", "SENTINEL SET", "SENTINEL CONFIG", "MODULE LOADEX" },
            secrets.Select(request => request.Spec.Name).ToHashSet());
        foreach (var request in secrets)
        {
            Assert.Equal(ServerErrorText.Withheld, ((RedisError.Server)Answered(request, "ERR the pass is hunter2")!).Detail);
            Assert.Equal("syntax error", ((RedisError.Server)Answered(request, "ERR syntax error")!).Detail);
            Assert.Equal("ERR", ((RedisError.Server)Answered(request, "hunter2 is bad")!).Code);
        }
    }

    // Too short to be searched for: the error is the same whatever the secret.
    [Theory]
    [InlineData("a")]
    [InlineData("7")]
    [InlineData("ok")]
    [InlineData("err")]
    [InlineData("set")]
    public void A_short_secret_changes_no_error(string secret)
    {
        Func<string, IRequest>[] commands =
        [
            static secret => ServerCommands.ConfigSet("requirepass", secret).Request,
            static secret => Redis.Functional.Commands.Raw("ACL", "SETUSER", "ann", $">{secret}").Request,
            static secret => HandshakeCommands.Auth(new RedisCredentials(secret)).Request,
            static secret => HandshakeCommands.Hello(new RedisCredentials("ann", secret)).Request,
        ];
        Func<string, string>[] wordings =
        [
            static secret => $"ERR unknown command 'X', with args beginning with: '{secret}' ",
            static secret => $"ERR Invalid argument '{secret}' for X", static secret => $"ERR bad request: {secret}", static secret => $"ERR {secret}", static secret => $"{secret} is bad",
            static secret => $"ERR syntax error at {secret}", static secret => $"WRONGPASS {secret}",
        ];
        foreach (var command in commands)
            foreach (var wording in wordings)
                Assert.Equal($"{Answered(command("%"), wording("%"))}", $"{Answered(command(secret), wording(secret))}");
    }

    // Too short to be searched for, and without the quotes in which Redis puts them.
    [Theory]
    [InlineData("ERR unknown command 'FOO', with args beginning with: 42, ab, ", "unknown command 'FOO'")]
    [InlineData("ERR unknown command 'FOO' (with args: 42 ab)", "unknown command 'FOO'")]
    public void A_list_of_arguments_is_cut_off(string text, string detail) =>
        Assert.Equal(detail, ((RedisError.Server)Answered(Redis.Functional.Commands.Raw("FOO", "42", "ab").Request, text)!).Detail);

    [Fact]
    public void Raw_commands_have_the_flags_of_the_typed_ones() => Offenders.None("the typed command says otherwise",
        from call in Calls
        where call.Request.EncodedLength() >= 0 && call.Name is not "SENTINEL CONFIG"
        let raw = CommandTable.Of(call.Name).Flags
        let typed = call.Request.Spec.Flags
        where ((raw ^ typed) & (CommandFlags.CarriesSecrets | CommandFlags.MayFailPartway)) != CommandFlags.None
        select $"{call.Name}: {raw} against {typed}");

    [Theory]
    [InlineData("ERR invalid expire time in 'set' command")]
    [InlineData("ERR wrong number of arguments for 'set' command")]
    [InlineData("ERR unknown command 'SET'")]
    [InlineData("WRONGTYPE Operation against a key holding the wrong kind of value")]
    [InlineData("OOM command not allowed when used memory > 'maxmemory'.")]
    [InlineData("READONLY You can't write against a read only replica.")]
    [InlineData("NOPERM User default has no permissions to run the 'set' command")]
    [InlineData("MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk.")]
    [InlineData("MOVED 3999 127.0.0.1:6381")]
    [InlineData("ASK 3999 [::1]:6381")]
    [InlineData("ASK 3999 ::1:6381")]
    [InlineData("MOVED 3999 redis_node-1.internal:6381")]
    [InlineData("MOVED 3999 :6381")]
    [InlineData("MOVED 3999 ?:6381")]
    [InlineData("REDIRECT redis_1:6381")]
    [InlineData("ERR user_script:1: attempt to index local 'customer' (a nil value)")]
    [InlineData("EACCES")]
    public void What_no_argument_holds_stays_readable(string text)
    {
        var error = Answered(Redis.Functional.Commands.Set("k9", "v9").Request, text)!;
        Assert.Equal(text, error.Message);
    }

    [Theory]
    [InlineData("value", "ERR value is not an integer or out of range", "ERR value is not an integer or out of range")]
    [InlineData("command", "ERR wrong number of arguments for 'set' command", "ERR wrong number of arguments for 'set' command")]
    [InlineData("x", "ERR no such thing 'x' here", "ERR no such thing '…' here")]
    [InlineData("3999", "MOVED 3999 127.0.0.1:6381", "MOVED 3999 127.0.0.1:6381")]
    [InlineData("secret_key", "MOVED 3999 secret_key:6381", "MOVED 3999 secret_key:6381")]
    [InlineData("secret_key", "MOVED secret_key 127.0.0.1:6381", "MOVED … 127.0.0.1:6381")]
    [InlineData("secret_key", "MOVED 3999 127.0.0.1:secret_key", "MOVED 3999 127.0.0.1:…")]
    [InlineData("secret_key", "MOVED 3999 secret_key", "MOVED 3999 …")]
    [InlineData("secret_key", "ASK 3999 host:6381 secret_key", "ASK 3999 host:6381 …")]
    [InlineData("abc", "ERR no such thing abc here", "ERR no such thing abc here")]
    [InlineData("abc", "ERR no such thing `abc` here", "ERR no such thing `…` here")]
    [InlineData("pin9", "ERR no such thing pin9 here", "ERR no such thing … here")]
    [InlineData("pin9", "ERR no such thing spin99 here", "ERR no such thing spin99 here")]
    [InlineData("two\r\nlines", "ERR no such thing: two  lines", "ERR no such thing: …")]
    public void An_argument_is_hidden_and_nothing_else(string value, string text, string expected) =>
        Assert.Equal(expected, Answered(Redis.Functional.Commands.Set("k", value).Request, text)!.Message);

    [Fact]
    public void A_script_keeps_its_own_codes_and_names()
    {
        var request = RedisScript.Create<string>("return redis.error_reply('SOLDOUT none of ' .. customer)").Call([], "Feather-of-gold").Request;
        Assert.Equal("SOLDOUT none of them", Answered(request, "SOLDOUT none of them")!.Message);
        Assert.Equal("ERR nonexistent global variable 'customer'", Answered(request, "ERR nonexistent global variable 'customer'")!.Message);
        Assert.Equal("SOLDOUT none of …", Answered(request, "SOLDOUT none of Feather-of-gold")!.Message);
    }

    [Fact]
    public void A_text_that_takes_too_long_to_compare_is_withheld()
    {
        var many = Enumerable.Range(0, 20_000).Select(i => (RedisValue)$"member-{i}").ToArray();
        var started = System.Diagnostics.Stopwatch.StartNew();
        var error = Answered(Redis.Functional.Commands.SAdd("k", many).Request, $"ERR {new string('x', 60_000)}")!;
        Assert.Equal($"ERR {ServerErrorText.Withheld}", error.Message);
        Assert.InRange(started.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    // The text of a script is code: it may name codes and variables.
    static IEnumerable<string> Arguments(IRequest request) =>
        Enumerable.Range(0, request.ArgumentCount).Skip(request.Spec.Name is "EVAL" or "EVAL_RO" ? 1 : 0).Select(i => request.Argument(i).ToString());

    static string Last(string[] args) => args.LastOrDefault(arg => arg.Contains(Canary, StringComparison.Ordinal)) ?? "none";

    static string Cut(string text, int from, int length) => text.Length < from + length ? text : text.Substring(from, length);

    // Any eight characters of it.
    static bool Sings(RedisError? error)
    {
        var text = $"{error?.Message} {error} {error?.Context} {(error as RedisError.Server)?.Code} {(error as RedisError.Server)?.Detail}";
        return Enumerable.Range(0, Canary.Length - 8).Any(at => text.Contains(Canary.Substring(at, 8), StringComparison.OrdinalIgnoreCase));
    }

    static RedisError? Answered(IRequest request, string text)
    {
        var type = request.GetType();
        while (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Command<>)) type = type.BaseType!;
        return (RedisError?)typeof(ErrorTextTests).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [request, Encoding.UTF8.GetBytes($"!{Encoding.UTF8.GetByteCount(text)}\r\n{text}\r\n")]);
    }

    static RedisError? Read<A>(Command<A> command, byte[] frame)
    {
        var reader = new RespReader(frame);
        var read = command.Read(ref reader, CodecSet.Default);
        return read.IsError ? read.Error : null;
    }
}
