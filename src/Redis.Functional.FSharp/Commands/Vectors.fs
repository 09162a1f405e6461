namespace Redis.Functional.FSharp

open Redis.Functional

/// The commands of vector sets.
[<AutoOpen>]
module VectorCommands =
    type Cmd with

        /// VADD. False: the element was there, and has the new vector.
        static member vAdd
            (
                key: RedisKey,
                vector: VectorValue,
                element: RedisValue,
                ?reduce: int,
                ?inBackground: bool,
                ?quantization: VectorQuantization,
                ?effort: int,
                ?attributes: string,
                ?links: int
            ) : Command<bool> =
            Commands.VAdd(
                key,
                vector,
                element,
                Option.toNullable reduce,
                defaultArg inBackground false,
                defaultArg quantization VectorQuantization.Default,
                Option.toNullable effort,
                Option.toObj attributes,
                Option.toNullable links
            )

        /// VREM. False: there was no such element.
        static member vRem(key: RedisKey, element: RedisValue) : Command<bool> = Commands.VRem(key, element)

        /// VSETATTR, in JSON. False: there is no such element.
        static member vSetAttr(key: RedisKey, element: RedisValue, attributes: string) : Command<bool> =
            Commands.VSetAttr(key, element, attributes)

        /// VSIM: the nearest first.
        static member vSim
            (key: RedisKey, origin: VectorOrigin, ?options: SimilarityOptions)
            : Command<RedisValue list> =
            Commands.VSim(key, origin, Option.toObj options).Map Interop.toList

        /// VSIM … WITHSCORES.
        static member vSimWithScores
            (key: RedisKey, origin: VectorOrigin, ?options: SimilarityOptions)
            : Command<(RedisValue * float) list> =
            Commands.VSimWithScores(key, origin, Option.toObj options).Map Interop.toPairs

        /// VSIM … WITHSCORES WITHATTRIBS.
        static member vSimWithAttributes
            (key: RedisKey, origin: VectorOrigin, ?options: SimilarityOptions)
            : Command<VectorMatch list> =
            Commands.VSimWithAttributes(key, origin, Option.toObj options).Map Interop.toList

        /// VCARD.
        static member vCard(key: RedisKey) : Command<int64> = Commands.VCard key

        /// VDIM.
        static member vDim(key: RedisKey) : Command<int64> = Commands.VDim key

        /// VISMEMBER.
        static member vIsMember(key: RedisKey, element: RedisValue) : Command<bool> = Commands.VIsMember(key, element)

        /// VEMB. None: no such element.
        static member vEmb(key: RedisKey, element: RedisValue) : Command<float list option> =
            Commands.VEmb(key, element).Map(fun found -> found |> Interop.toOption |> Option.map Interop.toList)

        /// VEMB … RAW. None: no such element.
        static member vEmbRaw(key: RedisKey, element: RedisValue) : Command<RawVector option> =
            Commands.VEmbRaw(key, element).Map Interop.toOption

        /// VGETATTR. None: it has none, or there is no such element.
        static member vGetAttr(key: RedisKey, element: RedisValue) : Command<string option> =
            Commands.VGetAttr(key, element).Map Interop.toOption

        /// VINFO. None: no such key.
        static member vInfo(key: RedisKey) : Command<VectorSetInfo option> =
            Commands.VInfo(key).Map Interop.toOption

        /// VLINKS, layer by layer. None: no such element.
        static member vLinks(key: RedisKey, element: RedisValue) : Command<RedisValue list list option> =
            Commands
                .VLinks(key, element)
                .Map(fun found ->
                    found |> Interop.toOption |> Option.map (Interop.toList >> List.map Interop.toList))

        /// VLINKS … WITHSCORES, layer by layer. None: no such element.
        static member vLinksWithScores
            (key: RedisKey, element: RedisValue)
            : Command<(RedisValue * float) list list option> =
            Commands
                .VLinksWithScores(key, element)
                .Map(fun found ->
                    found |> Interop.toOption |> Option.map (Interop.toList >> List.map Interop.toPairs))

        /// VRANDMEMBER. None: no such key.
        static member vRandMember(key: RedisKey) : Command<RedisValue option> =
            Commands.VRandMember(key).Map Interop.toOption

        /// VRANDMEMBER, so many.
        static member vRandMember(key: RedisKey, count: int64) : Command<RedisValue list> =
            Commands.VRandMember(key, count).Map Interop.toList
