//- include Attributes.cs
public abstract class Account
{
    private protected readonly object Gate = new();

    [GuardedBy(nameof(Gate))]
    private protected int Balance;

    public void Add()
    {
        lock (Gate)
        {
            Change();
        }
    }

    // The demand of the override reaches the caller through the abstract member.
    public void Take()
    {
        {|LOCK2001:Change()|};
    }

    private protected abstract void Change();
}

internal sealed class Savings : Account
{
    private protected override void Change() => Balance++;
}
