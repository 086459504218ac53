/// What an identifier can be of. Areas meet through these, without knowing each other's types.
public enum Subject {
    public enum Plan {}
    public enum Objective {}
    public enum Chapter {}
    public enum Item {}
    public enum Indicator {}
    public enum BudgetLine {}
    public enum Partner {}
    public enum TargetGroup {}
    public enum SourceDocument {}
    public enum JournalEntry {}
    public enum Job {}
    public enum Person {}
    public enum Comment {}
    public enum Snapshot {}
    public enum ListEntry {}
    public enum Dimension {}
    public enum DimensionValue {}
    public enum Addition {}
}

public typealias PlanID = Identifier<Subject.Plan>
public typealias ObjectiveID = Identifier<Subject.Objective>
public typealias ChapterID = Identifier<Subject.Chapter>
public typealias ItemID = Identifier<Subject.Item>
public typealias IndicatorID = Identifier<Subject.Indicator>
public typealias BudgetLineID = Identifier<Subject.BudgetLine>
public typealias PartnerID = Identifier<Subject.Partner>
public typealias TargetGroupID = Identifier<Subject.TargetGroup>
public typealias SourceID = Identifier<Subject.SourceDocument>
public typealias JournalEntryID = Identifier<Subject.JournalEntry>
public typealias JobID = Identifier<Subject.Job>
public typealias PersonID = Identifier<Subject.Person>
public typealias CommentID = Identifier<Subject.Comment>
public typealias SnapshotID = Identifier<Subject.Snapshot>
public typealias ListEntryID = Identifier<Subject.ListEntry>
public typealias DimensionID = Identifier<Subject.Dimension>
public typealias DimensionValueID = Identifier<Subject.DimensionValue>
/// What a form calls something that it adds, so that it is added once, however often the form is sent.
public typealias AdditionID = Identifier<Subject.Addition>
