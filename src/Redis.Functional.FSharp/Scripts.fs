namespace Redis.Functional.FSharp

open Redis.Functional

type private Lua = Redis.Functional.RedisScript
type private Registered = Redis.Functional.RedisFunction

/// Creates Lua scripts with the type of their reply. Create a script once; script.Call(key, argument) is a command. Since 0.1.
[<RequireQualifiedAccess>]
module RedisScript =
    /// Creates a script whose reply is not decoded.
    let raw (text: string) : RedisScript<RespValue> = Lua.Create text

    /// Creates a script that returns a string or a number, decoded with the client's codec for the type.
    let create<'T> (text: string) : RedisScript<'T> = Lua.Create<'T> text

    /// Creates a script that returns a string or a number, decoded with a codec.
    let createWith (codec: IRedisCodec<'T>) (text: string) : RedisScript<'T> = Lua.Create(text, codec)

    /// As create; Lua's nil and false are None.
    let createOptional<'T> (text: string) : RedisScript<'T option> = Lua.CreateOptional<'T>(text).Map Interop.toOption

    /// Creates a script that returns a table of strings or numbers.
    let createList<'T> (text: string) : RedisScript<'T list> = Lua.CreateList<'T>(text).Map Interop.toList

    /// Creates the same script as a read-only one. Redis 7.0.
    let readOnly (script: RedisScript<'T>) : RedisScript<'T> = script.ReadOnly()

    /// Applies a function to the value.
    let map (f: 'A -> 'B) (script: RedisScript<'A>) : RedisScript<'B> = script.Map f

    /// Decodes the value further; an Error becomes the outcome.
    let decode (f: 'A -> Result<'B, RedisError>) (script: RedisScript<'A>) : RedisScript<'B> =
        script.Decode(fun value -> (Interop.ofResult (f value)).ToEither())

    /// Creates a call with keys and arguments.
    let call (keys: RedisKey seq) (arguments: RedisValue seq) (script: RedisScript<'T>) : Command<'T> = script.Call(keys, arguments)

/// Creates functions of libraries on the server, with the type of their reply. Since 0.1.
[<RequireQualifiedAccess>]
module RedisFunction =
    /// Creates a function whose reply is not decoded.
    let raw (name: string) : RedisFunction<RespValue> = Registered.Create name

    /// Creates a function that returns a string or a number, decoded with the client's codec for the type.
    let create<'T> (name: string) : RedisFunction<'T> = Registered.Create<'T> name

    /// Creates a function that returns a string or a number, decoded with a codec.
    let createWith (codec: IRedisCodec<'T>) (name: string) : RedisFunction<'T> = Registered.Create(name, codec)

    /// As create; Lua's nil and false are None.
    let createOptional<'T> (name: string) : RedisFunction<'T option> = Registered.CreateOptional<'T>(name).Map Interop.toOption

    /// Creates a function that returns a table of strings or numbers.
    let createList<'T> (name: string) : RedisFunction<'T list> = Registered.CreateList<'T>(name).Map Interop.toList

    /// Creates the same function as a read-only one, which may run on a replica. It must be registered with the flag no-writes.
    let readOnly (callee: RedisFunction<'T>) : RedisFunction<'T> = callee.ReadOnly()

    /// Applies a function to the value.
    let map (f: 'A -> 'B) (callee: RedisFunction<'A>) : RedisFunction<'B> = callee.Map f

    /// Decodes the value further; an Error becomes the outcome.
    let decode (f: 'A -> Result<'B, RedisError>) (callee: RedisFunction<'A>) : RedisFunction<'B> =
        callee.Decode(fun value -> (Interop.ofResult (f value)).ToEither())

    /// Creates a call with keys and arguments.
    let call (keys: RedisKey seq) (arguments: RedisValue seq) (callee: RedisFunction<'T>) : Command<'T> = callee.Call(keys, arguments)
