// Members and expressions that run code without looking like a call.

using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static partial class Constructs
{
    private static IEnumerable<Construct> Members() =>
    [
        new("alias in a local", """
            public @void Post(int amount)
            {
                var first = @Outer;
                var second = @Inner;
                @hold first
                _value += amount;
                @use second
                @end
            }
            """, """
            public @void Post(int amount)
            {
                var gate = @Outer;
                @enter gate
                if (amount < 0)
                {
                    @exit? gate
                    return;
                }

                _value += amount;
                @exit gate
            }
            """)
        { Demands = Demands.Variable | Demands.Copy },
        new("collection expression", """
            @sync
            public @ret(int[]) Post(int[] amounts)
            {
                @hold Outer
                return [0, .. amounts, @{@await @{Read()@}@}];
                @end
            }
            """ + Read, """
            public @ret(int[]) Post(int[] amounts)
            {
                @enter
                int[] all = [0, .. amounts, _value];
                if (all is [_, < 0, ..])
                {
                    @exit?
                    return [];
                }

                _value++;
                @exit
                return all;
            }
            """),
        new("interpolated string", """
            @sync
            public @ret(string) Post(string name)
            {
                @hold Outer
                return $"{name}: {@{@await @{Read()@}@}}";
                @end
            }
            """ + Read, """
            public @ret(string) Post(string name)
            {
                @enter
                var text = $"{name}: {_value}";
                if (text.Length > 80)
                {
                    @exit?
                    return name;
                }

                _value++;
                @exit
                return text;
            }
            """),
        new("out argument", """
            @sync
            public void Post()
            {
                @hold Outer
                @{Fill(out _value)@};
                @end
            }

            private void Fill(out int value)
            {
                @take Inner
                value = 1;
            }
            """, """
            public @void Post(string text)
            {
                @enter
                if (!int.TryParse(text, out _value))
                {
                    @exit?
                    return;
                }

                @exit
            }
            """)
        { OrderDemands = Demands.NoAwait },
        new("indexer", """
            @sync
            public void Post(int at)
            {
                @hold Outer
                _value = @{this[at]@};
                @end
            }

            private int this[int at]
            {
                get
                {
                    @take Inner
                    return at;
                }
            }
            """, """
            private int this[int at] => at;

            public @void Post(int at)
            {
                @enter
                if (this[at] < 0)
                {
                    @exit?
                    return;
                }

                _value = this[at];
                @exit
            }
            """)
        { OrderDemands = Demands.NoAwait },
        new("operator", """
            @sync
            public void Post(Bank other)
            {
                @hold Outer
                _value = @{this + other@};
                @end
            }

            public static int operator +(Bank left, Bank right) => left.Read() + right._value;
            """ + Read, """
            public static int operator +(Bank left, Bank right) => left._value + right._value;

            public @void Post(Bank other)
            {
                @enter
                if (this + other < 0)
                {
                    @exit?
                    return;
                }

                _value++;
                @exit
            }
            """)
        { OrderDemands = Demands.NoAwait },
        new("event accessor", """
            @sync
            public void Post(Action changed)
            {
                @hold Outer
                @{Changed += changed@};
                @end
            }

            private event Action Changed
            {
                add
                {
                    @take Inner
                }

                remove
                {
                }
            }
            """, """
            private Action? _changed;

            private event Action Changed
            {
                add
                {
                    @enter
                    if (_changed == value)
                    {
                        @exit?
                        return;
                    }

                    _changed += value;
                    @exit
                }

                remove => _changed -= value;
            }
            """)
        { Demands = Demands.NoAwait },
        new("await foreach", """
            public async Task Post()
            {
                @hold Outer
                await foreach (var total in @{Totals()@})
                {
                    _value += total;
                }
                @end
            }

            private async IAsyncEnumerable<int> Totals()
            {
                @take Inner
                yield return _value;
                await Task.Yield();
            }
            """, """
            public async Task Post(IAsyncEnumerable<int> totals)
            {
                var sum = 0;
                await foreach (var total in totals)
                {
                    sum += total;
                }

                @enter
                if (sum < 0)
                {
                    @exit?
                    return;
                }

                _value += sum;
                @exit
            }
            """)
        { Demands = Demands.Async, OrderDemands = Demands.Unowned },
    ];
}
