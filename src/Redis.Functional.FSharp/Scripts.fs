namespace Redis.Functional.FSharp

open Redis.Functional

type private Lua = Redis.Functional.RedisScript
type private Registered = Redis.Functional.RedisFunction

/// Lua scripts with a type. Define one once; script.Call(key, argument) is a command. Since 0.1.
[<RequireQualifiedAccess>]
module RedisScript =
    /// A script whose reply is taken as it comes.
    let raw (text: string) : RedisScript<RespValue> = Lua.Create text

    /// A script that answers with a string or a number, read by the client's own codec for the type.
    let create<'T> (text: string) : RedisScript<'T> = Lua.Create<'T> text

    /// A script that answers with a string or a number, read by a codec.
    let createWith (codec: IRedisCodec<'T>) (text: string) : RedisScript<'T> = Lua.Create(text, codec)

    /// As create; Lua's nil and false are None.
    let createOptional<'T> (text: string) : RedisScript<'T option> = Lua.CreateOptional<'T>(text).Map Interop.toOption

    /// A script that answers with a table of strings or numbers.
    let createList<'T> (text: string) : RedisScript<'T list> = Lua.CreateList<'T>(text).Map Interop.toList

    /// The same script, which the server keeps from writing. Since Redis 7.0.
    let readOnly (script: RedisScript<'T>) : RedisScript<'T> = script.ReadOnly()

    /// Passes its value through a function.
    let map (f: 'A -> 'B) (script: RedisScript<'A>) : RedisScript<'B> = script.Map f

    /// Reads its value further; an Error is the outcome.
    let decode (f: 'A -> Result<'B, RedisError>) (script: RedisScript<'A>) : RedisScript<'B> =
        script.Decode(fun value -> (Interop.ofResult (f value)).ToEither())

    /// With keys and arguments.
    let call (keys: RedisKey seq) (arguments: RedisValue seq) (script: RedisScript<'T>) : Command<'T> = script.Call(keys, arguments)

/// Functions of libraries on the server, with a type. Since 0.1.
[<RequireQualifiedAccess>]
module RedisFunction =
    /// A function whose reply is taken as it comes.
    let raw (name: string) : RedisFunction<RespValue> = Registered.Create name

    /// A function that answers with a string or a number, read by the client's own codec for the type.
    let create<'T> (name: string) : RedisFunction<'T> = Registered.Create<'T> name

    /// A function that answers with a string or a number, read by a codec.
    let createWith (codec: IRedisCodec<'T>) (name: string) : RedisFunction<'T> = Registered.Create(name, codec)

    /// As create; Lua's nil and false are None.
    let createOptional<'T> (name: string) : RedisFunction<'T option> = Registered.CreateOptional<'T>(name).Map Interop.toOption

    /// A function that answers with a table of strings or numbers.
    let createList<'T> (name: string) : RedisFunction<'T list> = Registered.CreateList<'T>(name).Map Interop.toList

    /// The same function, which may run on a replica. It must be registered with the flag no-writes.
    let readOnly (callee: RedisFunction<'T>) : RedisFunction<'T> = callee.ReadOnly()

    /// Passes its value through a function.
    let map (f: 'A -> 'B) (callee: RedisFunction<'A>) : RedisFunction<'B> = callee.Map f

    /// Reads its value further; an Error is the outcome.
    let decode (f: 'A -> Result<'B, RedisError>) (callee: RedisFunction<'A>) : RedisFunction<'B> =
        callee.Decode(fun value -> (Interop.ofResult (f value)).ToEither())

    /// With keys and arguments.
    let call (keys: RedisKey seq) (arguments: RedisValue seq) (callee: RedisFunction<'T>) : Command<'T> = callee.Call(keys, arguments)
