using FsCheck.Xunit;
using Redis.Functional.PropertyTests.Resp;
using Redis.Functional.Tests.Commands;
using Redis.Functional.Tests.Commands.Calls;
using Xunit;

namespace Redis.Functional.PropertyTests.Commands;

/// <summary>Every method of the catalogue, with arguments made up.</summary>
public class CatalogueProperties
{
    [Property(MaxTest = 40)]
    public void What_is_written_is_an_array_of_strings(int seed)
    {
        foreach (var call in Calls(seed))
        {
            var (parser, bytes) = (new NaiveRespParser(), call.Bytes);
            var (verdict, tree) = parser.Parse(bytes, bytes.Length);
            Assert.True(verdict == Verdict.Complete && parser.End == bytes.Length, $"{call}: {verdict} at {parser.End} of {bytes.Length}");
            var items = Assert.IsType<RespValue.Array>(tree).Items;
            Assert.Equal(call.Words, items.Map(item => Assert.IsType<RespValue.BulkString>(item).Bytes.ToString()));
        }
    }

    [Property(MaxTest = 40)]
    public void The_keys_are_where_the_servers_look_for_them(int seed)
    {
        foreach (var call in Calls(seed))
            foreach (var server in ServerAccount.Every)
            {
                if (!server.Commands.TryGetValue(call.Name, out var said)) continue;
                var found = said.KeySpecifications.Where(one => one.IsWhole).SelectMany(one => one.KeysOf(call.Words))
                    .Where(key => key.Length > 0).ToList(); // MIGRATE: an empty one says that they come at its end
                var isWhole = said.KeySpecifications.All(one => one.IsWhole);
                var agree = isWhole ? Sorted(found) == Sorted(call.Keys) : !found.Except(call.Keys).Any();
                Assert.True(agree, $"{call}: {string.Join(' ', call.Keys)}; {server.Server} finds {string.Join(' ', found)}");
            }
    }

    [Property(MaxTest = 40)]
    public void As_many_words_are_written_as_some_server_takes(int seed)
    {
        foreach (var call in Calls(seed))
            Assert.True(
                ServerAccount.Every.Any(server => server.Commands.TryGetValue(call.Name, out var said)
                    && (said.Arity >= 0 ? call.Words.Count == said.Arity : call.Words.Count >= -said.Arity)),
                call.ToString());
    }

    // One call of each method that these arguments do not make refuse it.
    static IEnumerable<CommandCall> Calls(int seed)
    {
        var random = new Random(seed);
        return CommandMethod.All.Select(method => method.Call(random)).OfType<CommandCall>();
    }

    static string Sorted(IEnumerable<string> keys) => string.Join(' ', keys.Order(StringComparer.Ordinal));
}
