using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static partial class Constructs
{
    private static IEnumerable<Construct> Exceptions() =>
    [
        new("throw", """
            @sync
            public @void Post(int amount)
            {
                @hold Outer
                if (amount < 0)
                {
                    throw new ArgumentOutOfRangeException(nameof(amount));
                }

                @use Inner
                @end
            }
            """, """
            public @void Post(int amount)
            {
                @enter
                if (amount < 0)
                {
                    @exit?
                    throw new ArgumentOutOfRangeException(nameof(amount));
                }

                _value += amount;
                @exit
            }
            """),
        new("try / catch", """
            @sync
            public @void Post(int amount)
            {
                @hold Outer
                try
                {
                    _value = int.Parse(amount.ToString());
                }
                catch (FormatException)
                {
                    @use Inner
                }
                @end
            }
            """, """
            public @void Post(int amount)
            {
                @enter
                try
                {
                    if (amount < 0)
                    {
                        throw new InvalidOperationException();
                    }

                    _value += amount;
                }
                catch (InvalidOperationException)
                {
                    @exit?
                    return;
                }

                @exit
            }
            """),
        new("catch after an operator", """
            @sync
            public @void Post(int amount)
            {
                @hold Outer
                try
                {
                    _value = checked(_value + amount);
                }
                catch (OverflowException)
                {
                    @use Inner
                }
                @end
            }
            """)
        { NoBalance = "the exceptions of operators are not followed: LOCK3003, Not seen" },
        new("try / finally", """
            @sync
            public @void Post(int amount)
            {
                @hold Outer
                try
                {
                    if (amount < 0)
                    {
                        return;
                    }

                    _value += amount;
                }
                finally
                {
                    @use Inner
                }
                @end
            }
            """, """
            public @void Post(int amount)
            {
                @enter
                try
                {
                    if (amount < 0)
                    {
                        return;
                    }

                    _value += amount;
                }
                finally
                {
                    _value--;
                    @exit?
                }
            }
            """),
        new("catch when", """
            @sync
            public void Post(int amount)
            {
                @hold Outer
                try
                {
                    _value = int.Parse(amount.ToString());
                }
                catch (FormatException) when (@{Read()@} > 0)
                {
                    _value = 0;
                }
                @end
            }
            """ + Read, """
            public @void Post(int amount)
            {
                @enter
                try
                {
                    if (amount < 0)
                    {
                        throw new InvalidOperationException();
                    }

                    _value += amount;
                }
                catch (InvalidOperationException) when (_value > 0)
                {
                    @exit?
                    return;
                }
                catch (InvalidOperationException)
                {
                    _value = 0;
                }

                @exit
            }
            """)
        { OrderDemands = Demands.NoAwait },
        new("try three deep", """
            @sync
            public @void Post(int amount)
            {
                @hold Outer
                try
                {
                    try
                    {
                        try
                        {
                            _value = int.Parse(amount.ToString());
                        }
                        finally
                        {
                            _value++;
                        }
                    }
                    catch (FormatException) when (amount > 0)
                    {
                        @use Inner
                    }
                }
                finally
                {
                    _value--;
                }
                @end
            }
            """, """
            public @void Post(int amount)
            {
                @enter
                try
                {
                    try
                    {
                        try
                        {
                            if (amount == 0)
                            {
                                return;
                            }

                            _value = int.Parse(amount.ToString());
                        }
                        catch (FormatException)
                        {
                            _value = 0;
                        }
                    }
                    finally
                    {
                        _value = Math.Abs(_value);
                    }
                }
                finally
                {
                    @bad if (amount > 0)
                    {
                        @exit
                    }
                }
            }
            """),
    ];
}
