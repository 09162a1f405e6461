using System.Globalization;
using System.Reflection;
using System.Xml.Linq;
using LanguageExt;
using Redis.Functional.FSharpCommands;
using Redis.Functional.Tests.Architecture;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>The F# commands are what the generator makes of the C# ones. Reads debug symbols, which instrumentation rewrites.</summary>
[Trait("Coverage", "Off")]
public class FSharpCommandsTests
{
    const string Folder = "src/Redis.Functional.FSharp/Commands";

    static readonly IReadOnlyList<CommandMember> Commands = Catalogue.Of(typeof(Redis.Functional.Commands), typeof(ServerCommands));

    [Fact]
    public void The_files_are_what_the_generator_writes()
    {
        var (files, problems) = Generator.Files(Commands);

        Offenders.None("the generator cannot write it", problems);
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), Generator.Generated(Path.Combine(Repository.Root, Folder)));
        Offenders.None("not what the generator writes: eng/accept-fsharp",
            from file in files
            where Repository.Read($"{Folder}/{file.Key}") != file.Value
            select $"{Folder}/{file.Key}");
    }

    [Fact]
    public void Neither_the_order_of_the_methods_nor_the_culture_changes_them()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            var usual = Generator.Files(Commands).Files;
            CultureInfo.CurrentCulture = Odd();

            Assert.Equal(usual, Generator.Files(Catalogue.Of(typeof(Redis.Functional.Commands), typeof(ServerCommands))).Files);
            Assert.Equal(usual, Generator.Files([.. Commands.Reverse()]).Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Plain", """
        static member plain() : Command<RedisValue> = Commands.Plain()
        """)]
    [InlineData("Many", """
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member many(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64 option list> =
            Shape.options (Commands.Many(key, values))
        """)]
    [InlineData("Spans", """
        static member spans(key: RedisKey, [<ParamArray>] values: RedisValue[]) : Command<int64> =
            Commands.Spans(key, values)
        """)]
    [InlineData("SpanOfPairs", """
        static member spanOfPairs(pairs: (RedisKey * float) seq) : Command<int64> =
            Commands.SpanOfPairs(Seq.toArray (Interop.ofPairs pairs))
        """)]
    [InlineData("Optional", """
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member optional
            (
                key: RedisKey,
                ?expiry: Expiry,
                ?count: int64,
                ?text: string,
                ?factor: float,
                ?limit: int64,
                ?isExact: bool,
                ?mark: string,
                ?pairs: (RedisValue * float) seq,
                ?rest: RedisValue seq
            ) : Command<unit> =
            Shape.unit (
                Commands.Optional(
                    key,
                    defaultArg expiry Expiry.Never,
                    Option.toNullable count,
                    Option.toObj text,
                    defaultArg factor 1.5,
                    defaultArg limit 7L,
                    defaultArg isExact true,
                    defaultArg mark "\"*\"",
                    Option.toObj (Option.map Interop.ofPairs pairs),
                    Seq.toArray (defaultArg rest Seq.empty)
                )
            )
        """)]
    [InlineData("Read", """
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member readAs<'T>(key: RedisKey) : Command<'T option> = Shape.option (Commands.Read<'T>(key))
        """)]
    [InlineData("ReadBy", """
        static member readByAs<'T>
            (key: RedisKey, codec: IRedisCodec<'T>)
            : BlockingCommand<(RedisKey * ('T * float) list) option> =
            Shape.keyedPairs (Commands.ReadBy<'T>(key, codec))
        """)]
    [InlineData("Write", """
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member write(key: RedisKey, value: 'T, codec: IRedisCodec<'T>) : Command<ScanPage<RedisValue * float>> =
            Shape.pairPage (Commands.Write<'T>(key, value, codec))
        """)]
    [InlineData("WriteAs", """
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member writeAs<'T>(key: RedisKey, value: 'T) : Command<RedisEndpoint.Tcp option> =
            Shape.option (Commands.WriteAs<'T>(key, value))
        """)]
    [InlineData("Pairs", """
        [<MethodImpl(MethodImplOptions.NoInlining)>]
        static member pairs(pairs: (string * RedisValue) seq) : Command<(RedisValue * RedisValue) list> =
            Shape.pairs (Commands.Pairs(Seq.toArray (Interop.ofPairs pairs)))
        """)]
    [InlineData("Call", """
        static member call(name: string) : RedisProgram<unit> = Shape.unit (Commands.Call(name))
        """)]
    public void A_command_has_the_shape_of_FSharp(string name, string expected) =>
        Assert.Equal(expected.Split('\n'), Code(Written(Invented(name)).TakeWhile(line => line.Length > 0)));

    [Theory]
    [InlineData("Plain", "")]
    [InlineData("Spans", """
        static member inline spans(key: ^Key, [<ParamArray>] values: ^Values[]) : Command<int64> =
            Cmd.spans(Given.key key, Given.values values)
        """)]
    [InlineData("Read", """
        static member readAs<'T>(key: string) : Command<'T option> = Cmd.readAs<'T> (Given.key key)
        """)]
    [InlineData("Write", """
        static member write(key: string, value: 'T, codec: IRedisCodec<'T>) : Command<ScanPage<RedisValue * float>> =
            Cmd.write(Given.key key, value, codec)
        """)]
    public void A_command_with_a_key_has_an_overload_for_keys_of_other_types(string name, string expected) =>
        Assert.Equal(expected, string.Join('\n', Code(Written(Invented(name)).SkipWhile(line => line.Length > 0).Skip(1))));

    [Theory]
    [InlineData("Nested", "Seq<Seq<_>> has no member of Shape: add it to eng/FSharpCommands/Shape.cs and to Shape.fs")]
    [InlineData("Keyword", "module is a keyword of F#: give it another name in eng/FSharpCommands/Parameter.cs")]
    public void What_cannot_be_written_is_told(string name, string expected) =>
        Assert.Contains(Generator.Files([.. Commands, Invented(name)]).Problems, problem => problem.EndsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void A_command_without_documentation_is_told() =>
        Assert.Contains(Generator.Files([.. Commands, Invented("Plain") with { Documentation = [] }]).Problems,
            problem => problem.EndsWith("it has no documentation", StringComparison.Ordinal));

    [Fact]
    public void A_command_of_a_new_folder_needs_a_topic() =>
        Assert.Equal(["Plans/Plans.cs belongs to no F# file: add it to eng/FSharpCommands/Topic.cs"],
            Generator.Files([.. Commands, Invented("Plain") with { File = "Plans/Plans.cs" }]).Problems);

    [Fact]
    public void A_file_of_the_other_class_needs_a_topic_of_its_own() =>
        Assert.Equal(["Server/New.cs has methods of Commands, but its F# file extends ServerCmd: add it to another one in eng/FSharpCommands/Topic.cs"],
            Generator.Files([.. Commands, Invented("Plain") with { File = "Server/New.cs" }]).Problems);

    [Fact]
    public void An_exception_of_a_method_that_is_gone_is_told() =>
        Assert.Equal(["Commands has no Exists(ReadOnlySpan{RedisKey}), which eng/FSharpCommands/Exceptions.cs excepts"],
            Generator.Files([.. Commands.Where(command => FSharpCommands.Exceptions.Key(command.Method) != "Exists(ReadOnlySpan{RedisKey})")]).Problems);

    [Fact]
    public void An_array_of_pairs_and_any_list_of_them_are_one_member()
    {
        var both = typeof(Samples).GetMethods().Where(method => method.Name == "Both").Select(method => new CommandMember(method, "Strings/New.cs", 1, [new("summary", "Both.")])).ToList();

        Assert.Equal(2, both.Count);
        Assert.Single(Added([.. both]), line => line.Contains("static member both", StringComparison.Ordinal));
        Assert.Contains("        static member both(key: RedisKey, pairs: (RedisValue * float) seq, ?expiry: Expiry) : Command<bool> =", Added([.. both]));
    }

    [Fact]
    public void Documentation_is_read_in_any_order_and_names_the_FSharp_members()
    {
        var ids = typeof(Samples).GetMethods().Where(method => method.DeclaringType == typeof(Samples)).ToDictionary(method => method.Name + method.GetParameters().Length, DocumentationId.Of);
        var documentation = new Documentation(
            new XDocument(new XElement("doc",
                XElement.Parse($"""<member name="{ids["Write3"]}"><inheritdoc cref="{ids["Read1"]}"/></member>"""),
                XElement.Parse($"""
                    <member name="{ids["Read1"]}">
                        <summary>
                            As <see cref="{ids["Plain0"]}"/>, <c>GET</c> or <see langword="null"/>, for <paramref name="function"/> and <typeparamref name="T"/>,
                            within <see cref="M:Redis.Functional.RedisProgram.OnLease``1(Redis.Functional.Redis)"/> of a <see cref="T:Redis.Functional.Redis`1"/>;
                            <see cref="P:System.DateTime.Now"/>.
                        </summary>
                        <param name="key">Its name.</param>
                        <param name="function">Not a parameter of the methods.</param>
                        <remarks>
                            <para>Less &lt; more.</para><para>See <see href="https://redis.io/">the
                            site</see>.</para>
                        </remarks>
                        <example><code>Read()</code></example>
                    </member>
                    """),
                XElement.Parse($"""<member name="{ids["Plain0"]}"><inheritdoc cref="{ids["Plain0"]}"/></member>"""))),
            typeof(Samples).GetMethods().Where(method => method.DeclaringType == typeof(Samples)));

        Assert.Equal(
            [
                "/// <summary>",
                "/// As <c>plain</c>, <c>GET</c> or <c>null</c>, for <c>name</c> and <c>'T</c>, within",
                "/// <c>Redis.onLease</c> of a <c>Redis</c>; <c>DateTime.Now</c>.",
                "/// </summary>",
                "/// <param name=\"key\">Its name.</param>",
                "/// <remarks>",
                "/// <para>Less &lt; more.</para>",
                "/// <para>See <see href=\"https://redis.io/\">the site</see>.</para>",
                "/// </remarks>",
            ],
            Comment(documentation, "Read"));
        Assert.Equal(Comment(documentation, "Read"), Comment(documentation, "Write"));
        Assert.Empty(Comment(documentation, "Plain"));
    }

    static IEnumerable<string> Comment(Documentation documentation, string name) =>
        documentation.Of(Invented(name).Method).SelectMany(element => FSharpCommands.Comment.Lines(element, "", 90));

    static CommandMember Invented(string name) => new(typeof(Samples).GetMethods().Single(method => method.Name == name), "Strings/New.cs", 1, [new("summary", "Invented.")]);

    static IEnumerable<string> Code(IEnumerable<string> lines) => lines.Select(line => line[8..]).Where(line => !line.StartsWith("///", StringComparison.Ordinal));

    static IEnumerable<string> Written(CommandMember command) => new Member(command).Lines();

    static List<string> Added(IEnumerable<CommandMember> commands) =>
        [.. Generator.Files([.. Commands, .. commands]).Files["Strings.fs"].Split('\n').Except(Generator.Files(Commands).Files["Strings.fs"].Split('\n'))];

    // Other signs than the invariant culture's; a real culture needs data that machines may lack.
    static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new() { NumberDecimalSeparator = ",", NegativeSign = "~" };
        return culture;
    }

    static class Samples
    {
        public static Command<RedisValue> Plain() => default!;

        public static Command<Seq<Option<long>>> Many(RedisKey key, params RedisValue[] values) => default!;

        public static Command<long> Spans(RedisKey key, params ReadOnlySpan<RedisValue> values) => default!;

        public static Command<long> SpanOfPairs(params ReadOnlySpan<(RedisKey, double)> pairs) => default!;

        public static Command<Unit> Optional(
            RedisKey key, Expiry expiry = default, long? count = null, string? text = null, double factor = 1.5, long limit = 7, bool isExact = true,
            string mark = "\"*\"", IEnumerable<(RedisValue, double)>? pairs = null, params RedisValue[] rest) => default!;

        public static Command<Option<T>> Read<T>(RedisKey key) => default!;

        public static BlockingCommand<Option<(RedisKey, Seq<(T, double)>)>> ReadBy<T>(RedisKey key, IRedisCodec<T> codec) => default!;

        public static Command<ScanPage<(RedisValue, double)>> Write<T>(RedisKey key, T value, IRedisCodec<T> codec) => default!;

        public static Command<Option<RedisEndpoint.Tcp>> WriteAs<T>(RedisKey key, T value) => default!;

        public static Command<Seq<(RedisValue, RedisValue)>> Pairs(params (string, RedisValue)[] pairs) => default!;

        public static RedisProgram<Unit> Call(string function) => default!;

        public static Command<Seq<Seq<RedisValue>>> Nested() => default!;

        public static Command<bool> Keyword(string module) => default!;

        public static Command<bool> Both(RedisKey key, params (RedisValue, double)[] pairs) => default!;

        public static Command<bool> Both(RedisKey key, IEnumerable<(RedisValue, double)> pairs, Expiry expiry = default) => default!;
    }
}
