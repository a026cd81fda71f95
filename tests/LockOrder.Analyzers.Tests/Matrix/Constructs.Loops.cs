using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static partial class Constructs
{
    private static IEnumerable<Construct> Loops() =>
    [
        new("for", """
            @sync
            public @void Post(int[] amounts)
            {
                for (var i = 0; i < amounts.Length; i++)
                {
                    @hold Outer
                    _value += amounts[i];
                    @use Inner
                    @end
                }
            }
            """, """
            public @void Post(int[] amounts)
            {
                @enter
                for (var i = 0; i < amounts.Length; i++)
                {
                    if (amounts[i] < 0)
                    {
                        @exit?
                        return;
                    }

                    _value += amounts[i];
                }

                @exit
            }
            """),
        new("foreach", """
            @sync
            public @void Post(List<int> amounts)
            {
                @hold Outer
                foreach (var amount in amounts)
                {
                    @use Inner
                    _value += amount;
                }
                @end
            }
            """, """
            public @void Post(List<int> amounts)
            {
                @enter
                foreach (var amount in amounts)
                {
                    if (amount < 0)
                    {
                        @exit?
                        return;
                    }

                    _value += amount;
                }

                @exit
            }
            """),
        new("while", """
            @sync
            public @void Post(Queue<int> amounts)
            {
                while (amounts.TryDequeue(out var amount))
                {
                    @hold Outer
                    _value += amount;
                    @use Inner
                    @end
                }
            }
            """, """
            public @void Post(Queue<int> amounts)
            {
                while (amounts.TryDequeue(out var amount))
                {
                    @enter
                    _value += amount;
                    if (_value > 100)
                    {
                        @exit?
                        return;
                    }

                    @exit
                }
            }
            """),
        new("do", """
            @sync
            public @void Post(Queue<int> amounts)
            {
                @hold Outer
                do
                {
                    @use Inner
                }
                while (amounts.TryDequeue(out var amount) && amount > 0);
                @end
            }
            """, """
            public @void Post(Queue<int> amounts)
            {
                @enter
                do
                {
                    if (amounts.Count > 100)
                    {
                        @exit?
                        return;
                    }
                }
                while (amounts.TryDequeue(out var amount) && amount > 0);
                @exit
            }
            """),
        new("goto", """
            @sync
            public @void Post(int rounds)
            {
            again:
                @hold Outer
                _value++;
                if (rounds-- > 10)
                {
                    goto again;
                }

                if (rounds < 0)
                {
                    goto done;
                }

                @use Inner
            done:
                _value--;
                @end
            }
            """, """
            public @void Post(int rounds)
            {
            again:
                @enter
                _value++;
                if (rounds-- > 10)
                {
                    @exit
                    goto again;
                }

                if (rounds < 0)
                {
                    @exit?
                    goto done;
                }

                @exit
            done:
                Console.WriteLine(rounds);
            }
            """)
        { OrderDemands = Demands.NoAttribute },
        new("break and continue", """
            @sync
            public @void Post(int[] amounts)
            {
                foreach (var amount in amounts)
                {
                    if (amount == 0)
                    {
                        continue;
                    }

                    @hold Outer
                    if (amount < 0)
                    {
                        break;
                    }

                    @use Inner
                    @end
                }
            }
            """, """
            public @void Post(int[] amounts)
            {
                foreach (var amount in amounts)
                {
                    if (amount == 0)
                    {
                        continue;
                    }

                    @enter
                    if (amount == 1)
                    {
                        @exit
                        continue;
                    }

                    if (amount < 0)
                    {
                        @exit?
                        break;
                    }

                    _value += amount;
                    @exit
                }
            }
            """),
        new("early return", """
            @sync
            public @void Post(int amount)
            {
                @hold Outer
                if (amount == 0)
                {
                    return;
                }

                @use Inner
                @end
            }
            """, """
            public @void Post(int amount)
            {
                @enter
                if (amount == 0)
                {
                    @exit?
                    return;
                }

                _value += amount;
                @exit
            }
            """),
    ];
}
