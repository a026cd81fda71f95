using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static partial class Constructs
{
    private static IEnumerable<Construct> Suspensions() =>
    [
        new("await around", """
            public async Task Post(Task<int> pending)
            {
                var amount = await pending;
                @hold Outer
                _value += amount;
                @use Inner
                @end
                await Task.Delay(amount);
            }
            """, """
            public async Task Post(Task<int> pending)
            {
                var amount = await pending;
                @enter
                if (amount < 0)
                {
                    @exit?
                    return;
                }

                _value += amount;
                @exit
                await Task.Delay(amount);
            }
            """)
        { Demands = Demands.Async },
        new("await in conditions and returns", """
            public async Task<int> Post(Task<bool> urgent, Task<int> pending)
            {
                while (await urgent && _value < await pending)
                {
                    @hold Outer
                    @use Inner
                    @end
                }

                return await pending;
            }
            """, """
            public async Task<int> Post(Task<bool> urgent, Task<int> pending)
            {
                if (await urgent && _value < await pending)
                {
                    @enter
                    if (_value == 0)
                    {
                        @exit?
                        return 0;
                    }

                    _value++;
                    @exit
                }

                return await pending;
            }
            """)
        { Demands = Demands.Async },
        new("await while held", """
            public async Task Post(Task<int> pending)
            {
                @hold Outer
                @use Inner
                _value += @[await pending@];
                @end
            }
            """, """
            public async Task Post(Task<int> pending)
            {
                @enter
                var amount = @[await pending@];
                if (amount < 0)
                {
                    @exit?
                    return;
                }

                _value += amount;
                @exit
            }
            """)
        { Demands = Demands.Async | Demands.AwaitInside },
        new("yield between", """
            public @seq Totals()
            {
                @hold Outer
                @use Inner
                @end
                yield return _value;
            }
            """, """
            public @seq Totals()
            {
                @enter
                var total = _value;
                if (total < 0)
                {
                    @exit?
                    yield break;
                }

                @exit
                yield return total;
            }
            """)
        { Demands = Demands.Iterator },
        new("yield while held", """
            public @seq Totals()
            {
                @hold Outer
                @use Inner
                @[yield return _value;@]
                @end
            }
            """, """
            public @seq Totals()
            {
                @enter
                @[yield return _value;@]
                if (_value < 0)
                {
                    @exit?
                    yield break;
                }

                @exit
            }
            """)
        { Demands = Demands.Iterator | Demands.YieldInside },
    ];
}
