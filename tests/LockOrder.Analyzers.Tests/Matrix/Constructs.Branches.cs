using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static partial class Constructs
{
    private const string Read = """


        private @int Read()
        {
            @take Inner
            return _value;
        }
        """;

    private static IEnumerable<Construct> Branches() =>
    [
        new("linear", """
            @sync
            public @void Post(int amount)
            {
                @hold Outer
                _value += amount;
                @use Inner
                @end
            }
            """, """
            public @void Post(int amount)
            {
                @enter
                _value += amount;
                @exit?
            }
            """),
        new("if / else", """
            @sync
            public @void Post(bool urgent)
            {
                @hold Outer
                if (urgent)
                {
                    _value += 2;
                }
                else
                {
                    @use Inner
                }
                @end
            }
            """, """
            public @void Post(bool urgent)
            {
                @enter
                if (urgent)
                {
                    _value += 2;
                    @exit
                }
                else
                {
                    _value++;
                    @exit?
                }
            }
            """),
        new("nested conditions", """
            @sync
            public @void Post(bool urgent, bool signed, int amount)
            {
                if (amount > 0)
                {
                    @hold Outer
                    if (urgent)
                    {
                        if (signed)
                        {
                            @use Inner
                        }

                        _value += amount;
                    }
                    @end
                }
            }
            """, """
            public @void Post(bool urgent, bool signed, int amount)
            {
                if (amount > 0)
                {
                    @enter
                    if (urgent)
                    {
                        if (signed)
                        {
                            _value += amount;
                            @exit?
                            return;
                        }

                        _value++;
                    }

                    @exit
                }
            }
            """),
        new("switch statement", """
            @sync
            public @void Post(int kind)
            {
                @hold Outer
                switch (kind)
                {
                    case 0:
                        _value++;
                        break;
                    case 1 or 2:
                        @use Inner
                        break;
                    default:
                        _value = 0;
                        break;
                }
                @end
            }
            """, """
            public @void Post(int kind)
            {
                @enter
                switch (kind)
                {
                    case 0:
                        _value++;
                        break;
                    case 1 or 2:
                        @exit?
                        return;
                    default:
                        _value = 0;
                        break;
                }

                @exit
            }
            """),
        new("switch expression", """
            @sync
            public @void Post(int kind)
            {
                @hold Outer
                _value = kind switch
                {
                    0 => 1,
                    1 or 2 => @{@await @{Read()@}@},
                    _ => _value,
                };
                @end
            }
            """ + Read, """
            public @ret(string) Post(int kind)
            {
                @enter
                var name = kind switch
                {
                    0 => "debit",
                    1 or 2 => "credit",
                    _ => null,
                };
                if (name is null)
                {
                    @exit?
                    return "";
                }

                _value++;
                @exit
                return name;
            }
            """),
        new("patterns", """
            @sync
            public @void Post(object amount)
            {
                @hold Outer
                if (amount is int and > 0 and < 100 || amount is string { Length: > 0 } && @{@await @{Read()@}@} is not (0 or 1))
                {
                    _value++;
                }
                @end
            }
            """ + Read, """
            public @void Post(object amount)
            {
                @enter
                if (amount is not int sum)
                {
                    @exit?
                    return;
                }

                _value += sum;
                @exit
            }
            """),
        new("property pattern", """
            public int Total
            {
                get
                {
                    @take Inner
                    return 0;
                }
            }

            @sync
            public void Post(Bank peer)
            {
                @hold Outer
                if (@{peer is { @{@{Total@}: > 0@} }@})
                {
                    _value++;
                }
                @end
            }
            """, """
            public int Total { get; set; }

            public @void Post(Bank peer)
            {
                @enter
                if (peer is { Total: < 0 })
                {
                    @exit?
                    return;
                }

                _value += peer.Total;
                @exit
            }
            """)
        { OrderDemands = Demands.NoAwait },
    ];
}
