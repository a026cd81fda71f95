//- include Attributes.cs
internal abstract class Base
{
    protected readonly object Mu = new();

    [GuardedBy(nameof(Mu))]
    protected int Value;

    public void Template()
    {
        lock (Mu)
        {
            Core();
        }
    }

    protected abstract void Core();
}

internal class Derived : Base
{
    protected override void Core() => Value++;
}

internal class Other : Base
{
    protected override void Core() => Value--;

    public void Direct() => {|LOCK2001:Core()|};
}
