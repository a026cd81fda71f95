using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static partial class Constructs
{
    private static IEnumerable<Construct> Operators() =>
    [
        new("?.", """
            @sync
            public @void Post(Bank? peer)
            {
                @hold Outer
                @s @{peer?@{.Touch()@}@};
                @a if (@{peer?@{.Touch()@}@} is { } touched)
                @a {
                @a     await touched;
                @a }
                @end
            }

            private @void Touch()
            {
                @take Inner
            }
            """, """
            public @void Post(Bank? peer)
            {
                @enter
                if (peer?._value is not { } value)
                {
                    @exit?
                    return;
                }

                _value += value;
                @exit
            }
            """),
        new("??", """
            @sync
            public @void Post(int? cached)
            {
                @hold Outer
                _value = cached ?? @{@await @{Read()@}@};
                @end
            }
            """ + Read, """
            public @ret(string) Post(string? name, string? other)
            {
                @enter
                var chosen = name ?? other;
                if (chosen == null)
                {
                    @exit?
                    return "";
                }

                _value++;
                @exit
                return chosen;
            }
            """),
        new("&& and ||", """
            @sync
            public @void Post(bool urgent, bool signed)
            {
                @hold Outer
                if (urgent && (signed || @{@await @{Read()@}@} > 0))
                {
                    _value++;
                }
                @end
            }
            """ + Read, """
            public @void Post(bool urgent, bool signed)
            {
                @enter
                if (urgent && !signed || _value < 0)
                {
                    @exit?
                    return;
                }

                _value++;
                @exit
            }
            """),
        new("?:", """
            @sync
            public @void Post(bool urgent)
            {
                @hold Outer
                _value = urgent ? @{@await @{Read()@}@} : 0;
                @end
            }
            """ + Read, """
            public @int Post(bool urgent)
            {
                @enter
                var amount = urgent ? 2 : _value;
                @bad if (urgent ? amount > 1 : amount < 0)
                @bad {
                @bad     return amount;
                @bad }

                @exit
                return amount;
            }
            """),
    ];
}
