// Guard cases: `_value` is guarded by the outer lock. The faulty form touches it without.

using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static class GuardConstructs
{
    public static IReadOnlyList<Construct> All { get; } =
    [
        new("read", """
            public int Read()
            {
                @ok @hold Outer
                return @{_value@};
                @ok @end
            }
            """),
        new("write", """
            public void Write(int value)
            {
                @ok @hold Outer
                @{_value@} = value;
                @ok @end
            }
            """),
        new("write after release", """
            public void Write(int value)
            {
                @hold Outer
                _value = value;
                @end
                @bad @{_value@} = 0;
            }
            """),
        new("one branch", """
            public void Write(bool urgent, int value)
            {
                if (urgent)
                {
                    @ok @hold Outer
                    @{_value@} = value;
                    @ok @end
                }
                else
                {
                    @hold Outer
                    _value = value;
                    @end
                }
            }
            """),
        new("loop", """
            public int Sum(int[] values)
            {
                @hold Outer
                foreach (var value in values)
                {
                    _value = value;
                }
                @ok return _value;
                @end
                @bad return @{_value@};
            }
            """),
        new("finally", """
            public void Write(string text)
            {
                try
                {
                    @hold Outer
                    _value = text.Length;
                    @end
                }
                finally
                {
                    @bad @{_value@} = 0;
                    Console.WriteLine(text);
                }
            }
            """),
        new("other instance", """
            public void Copy(Bank other)
            {
                @hold other._registry
                @ok other._value = 1;
                @bad @{_value@} = 1;
                @end
            }
            """),
        new("private helper", """
            public void Write()
            {
                @ok @hold Outer
                @{Touch()@};
                @ok @end
            }

            private void Touch() => _value = 1;
            """),
        new("lambda elsewhere", """
            public void Write()
            {
                @bad @hold Outer
                @bad Task.Run(() => @{_value@} = 1);
                @bad @end
                @ok Task.Run(() =>
                @ok {
                @ok @hold Outer
                @ok _value = 1;
                @ok @end
                @ok });
            }
            """),
        new("constructor", """
            public Bank(int value) => _value = value;

            public static Bank Create(int value)
            {
                var bank = new Bank(value);
                bank._value++;
                return bank;
            }

            public void Reset(Bank other)
            {
                @ok @hold other._registry
                @{other._value@} = 0;
                @ok @end
            }
            """),
    ];
}
