using LanguageExt;
using Redis.Functional.Exceptions;
using Redis.Functional.Protocol;
using Redis.Functional.TestKit;
using Xunit;
using static Redis.Functional.Commands;
using static Redis.Functional.RedisProgram;

namespace Redis.Functional.IntegrationTests.Shared.FirstHour;

/// <summary>The programs that new users wrote first, and that did not compile or did not do what they said. Each compiles here, and runs.</summary>
public sealed class FirstHourTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_test_double_of_a_client_can_be_written()
    {
        await using IRedisClient fake = new Counting();

        Assert.Equal(("1", "2"), (await fake.Run(from one in Get<string>("a").IfNone("") from two in (Get<string>("b").IfNone(""), Get("c")).Zip() select (one, two.Item1), Token)).Right());
    }

    [Fact]
    public async Task An_outcome_is_taken_apart_without_a_cast_that_throws()
    {
        var (client, key) = await Connected();
        await using var closed = client;

        var (value, error) = await client.Run(Get<string>(key), Token);
        Assert.True((await client.Run(Incr(key), Token)).TryGetValue(out var count));
        Assert.False((await client.Run(LPush(key, "x"), Token)).TryGetValue(out _));
        var said = (await client.Run(LPush(key, "x"), Token)).ValueOr(static refused => refused.Message.Length);

        Assert.Null(error);
        Assert.Equal(Option<string>.None, value);
        Assert.Equal(1, count);
        Assert.True(said > 0);
    }

    [Fact]
    public async Task A_default_and_a_requirement_stay_in_the_batch()
    {
        var (client, key) = await Connected();
        await using var closed = client;

        Pipeline<(int, Either<RedisError, string>)> both = (Get<int>($"{key}:a").IfNone(5), Get<string>($"{key}:b").Require("b").Attempt()).Zip();
        var (number, missing) = await client.Run(both, Token).Right();

        Assert.Equal(5, number);
        Assert.IsType<RedisError.Client.Missing>(missing.Left());
    }

    [Fact]
    public async Task An_error_of_ones_own_ends_a_program()
    {
        var (client, key) = await Connected();
        await using var closed = client;
        var outOfStock = new RedisError.Client.Custom("stock.none", "Nothing is left.");

        var outcome = await client.Run(from left in Decr(key) from ok in left >= 0 ? Pure(left) : Fail<long>(outOfStock) select ok, Token);

        Assert.Equal(outOfStock, outcome.Left());
    }

    [Theory]
    [InlineData("localhost:6379,password=secret,ssl=true,name=orders,defaultDatabase=3")]
    [InlineData("rediss://:secret@localhost:6379/3?clientName=orders")]
    [InlineData("valkeys://:secret@localhost:6379/3?clientName=orders")]
    public void The_connection_string_at_hand_is_read(string address)
    {
        var config = RedisConfig.Parse(address).Right();

        Assert.Equal((3, "orders", true), (config.Database, config.ClientName, config.Tls is not null));
        Assert.DoesNotContain("secret", config.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_is_not_known_is_named() =>
        Assert.Contains("'poolsize'", RedisConfig.Parse("redis://localhost?poolsize=3").Left().Message, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public async Task JSON_of_a_record_needs_no_preparation_and_a_type_without_a_codec_says_so()
    {
        var (client, key) = await Connected();
        await using var closed = client;
        var order = new Order(3, "tea");

        await client.Run(Set(key, order, Codec.Json<Order>()), Token).Right();
        var read = await client.Run(Get(key).As(Codec.Json<Order>()), Token).Right();
        var error = (await client.Run(Get<Order>(key), Token)).Left();

        Assert.Equal(order, read);
        Assert.Contains("Codec.Json", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Values_of_everyday_types_come_back(object value)
    {
        var (client, key) = await Connected();
        await using var closed = client;

        Assert.Equal(value, await (Task<object>)GetType().GetMethod(nameof(RoundTrip))!.MakeGenericMethod(value.GetType()).Invoke(null, [client, (RedisKey)key, value])!);
    }

    public static TheoryData<object> Values { get; } =
    [
        TimeSpan.FromSeconds(1.5), new DateTime(2026, 5, 4, 3, 2, 1, DateTimeKind.Utc), new DateTimeOffset(2026, 5, 4, 3, 2, 1, TimeSpan.FromHours(2)), new DateOnly(2026, 5, 4),
        new TimeOnly(3, 2), new Uri("https://redis.io/docs"), DayOfWeek.Friday, 1.5f, 2.5m, 7u, 8ul, Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff"), true, "text", 3, 4L,
    ];

    public static async Task<object> RoundTrip<T>(RedisClient client, RedisKey key, object value) =>
        (await client.Run(from _ in SetAs(key, (T)value) from read in Get<T>(key).Require("it") select read, Token)).Right()!;

    [Fact]
    public async Task A_time_to_live_is_a_third_argument()
    {
        var (client, key) = await Connected();
        await using var closed = client;

        await client.Run(Set(key, "v", TimeSpan.FromMinutes(1)), Token).Right();

        Assert.InRange((await client.Run(Ttl(key), Token).Right()).Remaining.IfNone(TimeSpan.Zero), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Imperative_code_asks_and_goes_on()
    {
        var (client, key) = await Connected();
        await using var closed = client;

        var visits = (await client.Run(Incr(key), Token)).OrThrow();
        if (!(await client.Run(Expire(key, TimeSpan.FromHours(1)), Token)).TryGetValue(out var isSet, out var error)) throw new InvalidOperationException(error.Message);

        Assert.Equal((1, true), (visits, isSet));
    }

    [Fact]
    public async Task A_program_subscribes_through_an_interface()
    {
        var (client, key) = await Connected();
        await using var closed = client;
        IRedisSubscriber subscriber = client;

        await using var subscription = subscriber.Subscribe(key);
        await subscription.WaitUntilSubscribed(Token).Right();
        Assert.Equal(1, await client.Run(Publish(key, "hello"), Token).Right());
    }

    [Fact]
    public async Task Pairs_come_from_dictionaries_and_texts_and_replies_can_be_looked_up()
    {
        var (client, key) = await Connected();
        await using var closed = client;

        Assert.Equal(2, await client.Run(HSet(key, new Dictionary<string, string> { ["name"] = "Ada", ["city"] = "London" }), Token).Right());
        Assert.Equal(1, await client.Run(HSet(key, [("born", "1815")]), Token).Right());
        var fields = await client.Run(HGetAll(key), Token).Right();

        Assert.Equal("Ada", fields.Find("name").IfNone("").ToString());
        Assert.True(fields.TryGetValue("city", out var city));
        Assert.Equal("London", city.ToString());
        Assert.Equal("1815", string.Join(' ', (await client.Run(HMGet(key, "born").As<string>(), Token).Right()).Somes()));
    }

    [Fact]
    public async Task One_setting_is_changed_beside_the_address()
    {
        var server = await SharedServer.GetAsync();

        await using var client = await RedisClient.Connect(server.Url, static config => config with { ClientName = "orders" }, Token).Right();

        Assert.Equal("orders", await client.Run(Server.ServerCommands.ClientGetName(), Token).Right());
    }

    [Fact]
    public async Task Names_that_were_looked_for_are_there()
    {
        var (client, key) = await Connected();
        await using var closed = client;

        await client.Run(RPush(key, "a", "b", "a"), Token).Right();

        Assert.Equal("list", await client.Run(KeyType(key), Token).Right());
        Assert.Equal("0 2", string.Join(' ', await client.Run(LPos(key, "a", 2), Token).Right()));
        Assert.Equal("a b a", string.Join(' ', await client.Run(LRange(key).As<string>(), Token).Right()));
        Assert.True(await client.Run(Expire(key, TimeSpan.FromHours(1), ExpireWhen.HasNoExpiry), Token).Right());
        Assert.True(await client.Run(Set($"{key}:text", "x", SetWhen.NotExists), Token).Right());
        Assert.False(await client.Run(Set($"{key}:text", "y", SetWhen.NotExists), Token).Right());
    }

    [Fact]
    public async Task A_command_that_the_server_does_not_have_says_which_one_has()
    {
        await using var server = ScriptServer.Start(ServerScript.Default.On("HGETEX", ScriptReply.Error("ERR unknown command 'HGETEX', with args beginning with: ")));
        await using var client = await RedisClient.Connect(server.Url).Right();

        var error = (await client.Run(HGetEx("h", ExpiryUpdate.Persist, "a"), Token)).Left();

        Assert.Contains("needs Redis 8.0 or Valkey 9.0", error.Message, StringComparison.Ordinal);
    }

    private static async Task<(RedisClient Client, string Key)> Connected() => (await RedisClient.Connect((await SharedServer.GetAsync()).Url, Token).Right(), SharedServer.Prefix() + "k");

    private sealed record Order(int Number, string Title);

    // Answers every request of a batch with its length.
    private sealed class Counting : IRedisClient
    {
        public RedisEnvironment Environment { get; } = new();

        public void Send(Batch batch)
        {
            if (batch.TryStart()) batch.Answer(batch.Requests.Select(_ => RespValue.OfBulk(batch.Requests.Count())));
        }

        public ValueTask<RedisResult<IRedisClient>> Lease(LeaseRequest request, CancellationToken cancellationToken) => new(RedisResult.Ok<IRedisClient>(this));

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
