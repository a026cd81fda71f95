//- include Attributes.cs
public class Account
{
    private readonly object _gate = new();

    [GuardedBy(nameof(_gate))]
    private int _balance;

    [GuardedBy("_gate")]
    public string Owner { get; private set; } = "";

    public void Add(int amount)
    {
        {|LOCK2001:_balance|} += amount;
    }

    public void Rename(string owner)
    {
        {|LOCK2001:Owner|} = owner;
    }

    public static string Describe(Account account) => {|LOCK2001:account.Owner|};
}
