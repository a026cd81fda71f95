using System.Collections.Generic;

namespace LockOrder.Analyzers.Tests.Matrix;

internal static partial class Constructs
{
    // A disposable over the outer lock, as projects write it.
    private const string Lease = """


        private @ret(Lease) Begin()
        {
            @enter Outer
            return new Lease(this);
        }

        private void End()
        {
            @exit Outer
        }

        private sealed class Lease(Bank bank) : IDisposable
        {
            public void Dispose() => bank.End();
        }
        """;

    private static IEnumerable<Construct> Guards() =>
    [
        new("using statement", """
            @sync
            public @void Post()
            {
                @hold Outer
                @using (@{new Receipt(this)@})
                {
                    _value++;
                }
                @end
            }

            private @void File()
            {
                @take Inner
            }

            private sealed class Receipt(Bank bank) : @IDisposable
            {
                public @Dispose
                {
                    @await bank.File();
                }
            }
            """, """
            public @void Post(StringReader lines)
            {
                @enter
                using (lines)
                {
                    if (lines.ReadLine() is null)
                    {
                        @exit?
                        return;
                    }
                }

                _value++;
                @exit
            }
            """),
        new("using declaration", """
            @sync
            public @void Post()
            {
                @hold Outer
                @using var receipt = @{new Receipt(this)@};
                _value++;
                @end
            }

            private @void File()
            {
                @take Inner
            }

            private sealed class Receipt(Bank bank) : @IDisposable
            {
                public @Dispose
                {
                    @await bank.File();
                }
            }
            """, """
            public @void Post(string text)
            {
                @enter
                using var lines = new StringReader(text);
                if (lines.ReadLine() is null)
                {
                    @exit?
                    return;
                }

                _value++;
                @exit
            }
            """),
        new("guard in using", """
            public @void Post()
            {
                using (@await Begin())
                {
                    @use Inner
                }
            }
            """ + Lease, """
            public @void Post(bool urgent)
            {
                @ok using var lease = @await Begin();
                @bad var lease = @{@await @{Begin()@}@};
                _value++;
                @bad if (urgent)
                @bad {
                @bad     lease.Dispose();
                @bad }
            }
            """ + PlainLease)
        { Demands = Demands.Apart },
        new("guard in a local", """
            public @void Post()
            {
                var lease = @await Begin();
                using var moved = lease;
                @use Inner
            }
            """ + Lease, """
            public @void Post(bool urgent)
            {
                var lease = @{@await @{Begin()@}@};
                var moved = lease;
                _value++;
                @bad if (urgent)
                {
                    moved.Dispose();
                }
            }
            """ + PlainLease)
        { Demands = Demands.Apart },
        new("guard returned", """
            public @void Post()
            {
                using var lease = @await Open();
                @use Inner
            }

            private @ret(Lease) Open()
            {
                var lease = @await Begin();
                return lease;
            }
            """ + Lease, """
            public @void Post(bool urgent)
            {
                var lease = @{@await @{Open()@}@};
                _value++;
                @bad if (urgent)
                {
                    lease.Dispose();
                }
            }

            private @ret(Lease) Open()
            {
                var lease = @await Begin();
                return lease;
            }
            """ + PlainLease)
        { Demands = Demands.Apart },
        new("guard in a field", """
            private Lease? _lease;

            public @void Post()
            {
                _lease = @await Begin();
                try
                {
                    @use Inner
                }
                finally
                {
                    _lease.Dispose();
                }
            }
            """ + Lease)
        { Demands = Demands.Apart, NoBalance = "whoever holds the field may release: design, fine points" },
    ];

    private static string PlainLease => Lease.Replace("@enter Outer", "@enter- Outer", System.StringComparison.Ordinal);
}
