using Redis.Functional.TestKit;
using Redis.Functional.Tests.Architecture;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.Tests.Commands;

/// <summary>The catalogue agrees with what the servers say of their own commands.</summary>
public class AccountTests
{
    static IEnumerable<(string Server, Written Sample, ServerAccount.Command Said)> Known =>
        from server in ServerAccount.Every
        from sample in Groups.Samples
        let said = server.Commands.GetValueOrDefault(sample.Request.Spec.Name)
        where said is not null
        select (server.Server, sample, said);

    public static IEnumerable<TheoryDataRow<string>> Servers => ServerAccount.Every.Select(account => new TheoryDataRow<string>(account.Server));

    [Fact]
    public void Every_command_of_the_lists_is_typed_or_excluded() => Offenders.None("the servers say otherwise",
        from server in ServerAccount.Every
        from command in server.Commands.Values
        where !CommandNames.Typed.Contains(command.Name) && !Excluded.Reasons.ContainsKey(command.Name)
        select $"{server.Server}: {command.Name}");

    [Fact]
    public void What_is_excluded_exists_and_is_not_typed() => Offenders.None("the servers say otherwise",
        from name in Excluded.Reasons.Keys
        where ServerAccount.Find(name) is null || CommandNames.Typed.Contains(name)
        select name);

    [Fact]
    public void What_the_servers_keep_to_themselves_is_excluded() => Offenders.None("the servers say otherwise",
        from server in ServerAccount.All
        from command in server.Commands.Values
        where command.IsInternal && !Excluded.Reasons.ContainsKey(command.Name)
        select command.Name);

    [Fact]
    public void Every_typed_command_is_one_of_a_server() =>
        Assert.Empty(from name in CommandNames.Typed where ServerAccount.Find(name) is null select name);

    [Fact]
    public void Every_typed_command_has_a_sample() =>
        Assert.Empty(from name in CommandNames.Typed where !Groups.Samples.Any(sample => sample.Request.Spec.Name == name) select name);

    [Fact]
    public void As_many_arguments_are_sent_as_a_server_takes() => Offenders.None("the servers say otherwise",
        from forms in Known.GroupBy(known => known.Sample)
        let words = forms.Key.Words.Count
        where !forms.Any(known => known.Said.Arity >= 0 ? words == known.Said.Arity : words >= -known.Said.Arity)
        select $"{forms.Key.Line}: {string.Join(", ", forms.Select(known => $"{known.Server} {known.Said.Arity}"))}");

    [Fact]
    public void What_reads_only_is_marked_and_what_writes_is_not() => Offenders.None("the servers say otherwise",
        from known in Known
        let marked = known.Sample.Request.Spec.IsReadOnly
        where (marked && known.Said.Flags.Contains("write")) || (!marked && known.Said.Flags.Contains("readonly"))
        select $"{known.Server}: {known.Sample.Line}: {string.Join(' ', known.Said.Flags)}");

    [Fact]
    public void What_may_wait_is_marked() => Offenders.None("the servers say otherwise",
        from known in Known
        where known.Said.Name is not ("XREAD" or "XREADGROUP")
        let waits = ServerAccount.Find(known.Said.Name)!.Flags.Contains("blocking")
        where known.Sample.Request.Spec.Flags.HasFlag(CommandFlags.Blocking) != waits
        select known.Sample.Line);

    [Fact]
    public void The_keys_are_where_the_server_finds_them() => Offenders.None("the servers say otherwise",
        from known in Known
        where !known.Said.HasMovableKeys
        let keys = KeysOf.Request(known.Sample.Request).Select(key => key.ToString())
        where !keys.SequenceEqual(known.Said.KeysOf(known.Sample.Words))
        select $"{known.Server}: {known.Sample.Line}: {string.Join(' ', keys)}");

    [Theory]
    [InlineData("MIGRATE host 6380 '' 0 60000 KEYS a b", "a b")]
    [InlineData("MIGRATE host 6380 '' 1 60000 COPY REPLACE AUTH2 u p KEYS a", "a")]
    [InlineData("SORT k", "k")]
    [InlineData("SORT k STORE d ALPHA", "k d")]
    [InlineData("SORT_RO k LIMIT 0 3", "k")]
    [InlineData("XREAD COUNT 10 BLOCK 1000 STREAMS a b 1-1 $", "a b")]
    [InlineData("XREADGROUP GROUP STREAMS c NOACK STREAMS a b > 0-0", "a b")]
    public void Keys_that_move_are_found(string line, string keys) => Assert.Equal(
        keys,
        string.Join(' ', KeysOf.Request(Groups.Samples.First(sample => sample.Line == line).Request).Select(key => key.ToString())));

    [Theory]
    [MemberData(nameof(Servers))]
    public void The_figures_are_told(string name)
    {
        var server = ServerAccount.Every.Single(one => one.Server == name);
        var names = server.Commands.Keys.ToList();
        var (typed, excluded) = (names.Count(CommandNames.Typed.Contains), names.Count(Excluded.Reasons.ContainsKey));
        MeasuredFigures.Report($"commands {server.Server}", $"{names.Count} in the list: {typed} typed, {excluded} excluded with the reason");
        Assert.InRange(typed + excluded, 1, names.Count);
    }
}
